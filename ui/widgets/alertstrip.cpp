// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/alertstrip.h"

#include <QBoxLayout>
#include <QPushButton>

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

AlertStrip::AlertStrip(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(wrappedLabel({}, this, u"attention"_s))
    , m_button(new QPushButton(this))
{
    setProperty("role", u"alert"_s);
    setObjectName(u"alert"_s);
    auto* row = new QHBoxLayout(this);
    const int inside = theme.size(u"inside"_s);
    row->setContentsMargins(inside + theme.size(u"unit"_s), inside, inside, inside);
    row->setSpacing(inside);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &AlertStrip::clicked);
    connect(&theme, &Theme::changed, this, &AlertStrip::paintIcon);
    paintIcon();
    hide();
}

void AlertStrip::paintIcon()
{
    const int size = m_theme.size(u"icon"_s);
    m_icon->setPixmap(m_theme.icon(u"triangle-alert"_s, u"attention"_s).pixmap(size, size));
}

void AlertStrip::show(const QString& text, const QString& button)
{
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

QString AlertStrip::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace rd
