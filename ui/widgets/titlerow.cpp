// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/titlerow.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

TitleRow::TitleRow(const Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
{
    QLabel* heading = plainLabel(title, this);
    heading->setFont(theme.font(u"title"_s));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme.size(u"inside"_s));
    m_row->addWidget(heading);
    m_row->addStretch();
}

Chip* TitleRow::addBadge(const QString& status)
{
    auto* badge = new Chip(m_theme, this);
    badge->show(status, {});
    m_row->insertSpacing(1, m_theme.size(u"unit"_s));
    m_row->insertWidget(2, badge, 0, Qt::AlignVCenter);
    return badge;
}

QPushButton* TitleRow::makeButton(QAction* action, const QString& kind)
{
    auto* button = new QPushButton(this);
    // Before it is shown or hidden: that is when Qt looks up its style.
    if (!kind.isEmpty())
        button->setProperty("kind", kind);
    const auto follow = [action, button] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->isEnabled() ? QString() : action->toolTip());
    };
    follow();
    button->setHidden(!action->isVisible());
    connect(action, &QAction::changed, button, follow);
    // Not from changed(): a page may hide the button of an action that stays in the menus.
    connect(action, &QAction::visibleChanged, button, [action, button] { button->setVisible(action->isVisible()); });
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QPushButton* TitleRow::setMain(QAction* action)
{
    m_main = makeButton(action, u"primary"_s);
    m_row->addWidget(m_main);
    return m_main;
}

QPushButton* TitleRow::addButton(QAction* action)
{
    QPushButton* button = makeButton(action);
    m_row->insertWidget(m_main ? m_row->indexOf(m_main) : m_row->count(), button);
    return button;
}

void TitleRow::setMenu(const QList<QAction*>& actions)
{
    auto* menu = new QMenu(this);
    menu->addActions(actions);
    auto* more = new QToolButton(this);
    more->setIcon(m_theme.icon(u"ellipsis"_s));
    more->setAccessibleName(tr("More commands"));
    more->setToolTip(tr("More commands"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(menu);
    m_row->addWidget(more);
}

} // namespace rd
