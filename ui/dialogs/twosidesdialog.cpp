// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/twosidesdialog.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>

#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace rd {

TwoSidesDialog::TwoSidesDialog(const Theme& theme, const QString& title, const QString& sentence, const Side& left,
                               const Side& right, const QList<QAction*>& verbs, QWidget* parent)
    : Dialog(theme, title, sentence, parent)
{
    setMaximumWidth(Theme::scaled(960)); // two texts side by side
    auto* sides = new QHBoxLayout;
    sides->setSpacing(theme.size(u"between"_s));
    for (const Side& side : {left, right})
        sides->addWidget(textColumn(theme, side.name, side.title, side.parts, this), 1);
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

} // namespace rd
