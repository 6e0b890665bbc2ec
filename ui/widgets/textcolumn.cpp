// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textcolumn.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QScrollArea>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

QWidget* textColumn(const Theme& theme, const QString& name, const QString& title, const QList<TextPart>& parts,
                    QWidget* parent)
{
    const int between = theme.size(u"between"_s);
    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(between, between, between, between);
    layout->setSpacing(theme.size(u"inside"_s));
    QLabel* heading = wrappedLabel(title, inner);
    heading->setFont(theme.font(u"section"_s));
    layout->addWidget(heading);
    for (const TextPart& part : parts) {
        QLabel* what = wrappedLabel(part.heading, inner);
        QFont bold = what->font();
        bold.setWeight(QFont::DemiBold);
        what->setFont(bold);
        QLabel* text = wrappedLabel(
            part.text.isEmpty() ? QCoreApplication::translate("rd::TextColumn", "Nothing was written.") : part.text,
            inner);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addSpacing(theme.size(u"inside"_s));
        layout->addWidget(what);
        if (!part.when.isEmpty())
            layout->addWidget(wrappedLabel(part.when, inner, u"muted"_s));
        layout->addWidget(text);
    }
    layout->addStretch();
    auto* scroll = new QScrollArea(parent);
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
