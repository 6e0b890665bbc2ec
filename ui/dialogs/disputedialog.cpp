// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/disputedialog.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include "app/domain/text.h"
#include "models/shared/humantime.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

QString sentenceOf(const RequestDetails& details, const Attempt& attempt)
{
    return details.request.isFree()
               ? DisputeDialog::tr("“%1”, a free review by %2.").arg(details.request.title, attempt.person)
               : DisputeDialog::tr("“%1”. %2 are held for %3 until this is decided.")
                     .arg(details.request.title, moneyText(attempt.amount), attempt.person);
}

} // namespace

DisputeDialog::DisputeDialog(const Theme& theme, const RequestDetails& details, const Attempt& attempt,
                             const QList<QAction*>& verbs, QWidget* parent)
    : Dialog(theme, tr("Both sides of the dispute"), sentenceOf(details, attempt), parent)
{
    setMaximumWidth(Theme::scaled(960)); // two texts side by side
    QList<Part> author = {{tr("Asked for"), localTime(details.request.filedAt), details.description}};
    const Remark* handedIn = attempt.remark(u"submit"_s);
    QList<Part> reviewer = {{tr("Review"), handedIn ? localTime(handedIn->at) : QString(), attempt.content}};
    const auto add = [&](QList<Part>& parts, const QString& verb, const QString& heading) {
        if (const Remark* remark = attempt.remark(verb))
            parts << Part{heading.arg(remark->person), localTime(remark->at), remark->note};
    };
    add(author, u"reject"_s, tr("Rejected by %1"));
    add(reviewer, u"dispute"_s, tr("Disputed by %1"));
    auto* sides = new QHBoxLayout;
    sides->setSpacing(theme.size(u"between"_s));
    sides->addWidget(side(u"author"_s, details.request.author, author), 1);
    sides->addWidget(side(u"reviewer"_s, attempt.person, reviewer), 1);
    content()->addLayout(sides, 1);
    addCancel(tr("Close"));
    for (QAction* verb : verbs) {
        if (!verb->isVisible())
            continue;
        QPushButton* button = addButton(verb->text(), verb == verbs.first() ? u"primary"_s : QString());
        button->setEnabled(verb->isEnabled());
        button->setToolTip(verb->isEnabled() ? QString() : verb->toolTip());
        connect(button, &QPushButton::clicked, this, [this, verb] {
            accept();
            verb->trigger();
        });
    }
    fit(860);
}

QWidget* DisputeDialog::side(const QString& name, const QString& title, const QList<Part>& parts)
{
    const int between = theme().size(u"between"_s);
    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(between, between, between, between);
    layout->setSpacing(theme().size(u"inside"_s));
    QLabel* heading = wrappedLabel(title, inner);
    heading->setFont(theme().font(u"section"_s));
    layout->addWidget(heading);
    for (const Part& part : parts) {
        QLabel* what = wrappedLabel(part.heading, inner);
        QFont bold = what->font();
        bold.setWeight(QFont::DemiBold);
        what->setFont(bold);
        QLabel* text = wrappedLabel(part.text.isEmpty() ? tr("Nothing was written.") : part.text, inner);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addSpacing(theme().size(u"inside"_s));
        layout->addWidget(what);
        if (!part.when.isEmpty())
            layout->addWidget(wrappedLabel(part.when, inner, u"muted"_s));
        layout->addWidget(text);
    }
    layout->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(name);
    scroll->setAccessibleName(title);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setProperty("role", u"card"_s);
    scroll->setMinimumHeight(Theme::scaled(320));
    return scroll;
}

} // namespace rd
