// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/navigation.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include "app/domain/text.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int bar = 3;
constexpr int inset = 14;

} // namespace

NavigationButton::NavigationButton(const Theme& theme, const QString& icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setIcon(theme.icon(icon, u"text"_s));
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    describe();
}

void NavigationButton::setBadge(qint64 count, const QString& meaning)
{
    m_badge = count;
    m_meaning = meaning;
    describe();
    update();
}

void NavigationButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    describe();
    updateGeometry();
}

void NavigationButton::describe()
{
    const QString told = m_badge > 0 ? u"%1, %2"_s.arg(text(), m_meaning) : text();
    setAccessibleName(told);
    setToolTip(m_narrow || m_badge > 0 ? plain(told) : QString());
}

QSize NavigationButton::sizeHint() const
{
    return {m_theme.size(u"nav_narrow"_s), std::max(40, fontMetrics().height() + 20)};
}

void NavigationButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect ground = rect().adjusted(8, 2, -8, -2);
    painter.setPen(Qt::NoPen);
    if (isChecked() || underMouse()) {
        painter.setBrush(m_theme.color(isChecked() ? u"selected"_s : u"hover"_s));
        painter.drawRoundedRect(ground, 6, 6);
    }
    if (isChecked()) {
        painter.setBrush(m_theme.color(u"accent"_s));
        painter.drawRoundedRect(QRect(ground.left(), ground.top() + 8, bar, ground.height() - 16), 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(m_theme.color(u"accent"_s));
        painter.drawRoundedRect(QRectF(ground).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    const int iconSize = m_theme.size(u"nav_icon"_s);
    const int iconLeft = m_narrow ? (width() - iconSize) / 2 : ground.left() + inset;
    icon().paint(&painter, QRect(iconLeft, (height() - iconSize) / 2, iconSize, iconSize));
    const QString number = m_badge > 999 ? u"999+"_s : locale().toString(m_badge);
    QRect badge;
    if (m_badge > 0 && m_narrow) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(u"attention"_s));
        painter.drawEllipse(QRect(iconLeft + iconSize - 5, height() / 2 - iconSize / 2 - 3, 8, 8));
    } else if (m_badge > 0) {
        const int w = fontMetrics().horizontalAdvance(number) + 14;
        badge =
            QRect(ground.right() - w - 8, height() / 2 - fontMetrics().height() / 2 - 1, w, fontMetrics().height() + 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(u"attention_ground"_s));
        painter.drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
        painter.setPen(m_theme.color(u"attention"_s));
        painter.drawText(badge, Qt::AlignCenter, number);
    }
    if (m_narrow)
        return;
    painter.setPen(m_theme.color(u"text"_s));
    QFont written = font();
    if (isChecked())
        written.setWeight(QFont::DemiBold);
    painter.setFont(written);
    const int left = iconLeft + iconSize + 12;
    const int right = badge.isNull() ? ground.right() - 8 : badge.left() - 6;
    const QRect label(left, 0, right - left, height());
    painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(written).elidedText(text(), Qt::ElideRight, label.width()));
}

Navigation::Navigation(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    setProperty("role", u"navigation"_s);
    setAccessibleName(tr("Navigation"));
    m_layout->setContentsMargins(0, theme.size(u"inside"_s), 0, theme.size(u"inside"_s));
    m_layout->setSpacing(0);
    m_layout->addStretch();
    setNarrow(false);
}

void Navigation::addPage(Page* page)
{
    auto* button = new NavigationButton(m_theme, page->iconName(), page->title(), this);
    const int index = int(m_buttons.size());
    m_layout->insertWidget(index, button);
    m_buttons << button;
    connect(button, &QAbstractButton::clicked, this, [this, index] { emit wanted(index); });
    connect(page, &Page::badgeChanged, button, &NavigationButton::setBadge);
}

void Navigation::setCurrent(int index)
{
    m_buttons.at(index)->setChecked(true);
}

void Navigation::setOffered(int index, bool offered)
{
    m_buttons.at(index)->setVisible(offered);
}

void Navigation::setNarrow(bool narrow)
{
    setFixedWidth(m_theme.size(narrow ? u"nav_narrow"_s : u"nav"_s));
    for (NavigationButton* button : std::as_const(m_buttons))
        button->setNarrow(narrow);
}

void Navigation::focusCurrent()
{
    for (NavigationButton* button : std::as_const(m_buttons)) {
        if (button->isChecked())
            button->setFocus(Qt::ShortcutFocusReason);
    }
}

void Navigation::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    for (int i = 0; step != 0 && i < m_buttons.size(); ++i) {
        if (!m_buttons[i]->hasFocus())
            continue;
        int next = i + step;
        while (next >= 0 && next < m_buttons.size() && m_buttons[next]->isHidden())
            next += step;
        if (next >= 0 && next < m_buttons.size()) {
            m_buttons[next]->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    QFrame::keyPressEvent(event);
}

} // namespace rd
