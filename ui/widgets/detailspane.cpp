// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detailspane.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QScrollArea>
#include <QToolButton>

#include <utility>

#include "app/domain/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int restMs = 120;

} // namespace

DetailsPane::DetailsPane(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(wrappedLabel({}, this))
    , m_hint(wrappedLabel({}, this, u"muted"_s))
    , m_body(new QWidget)
    , m_rows(new QVBoxLayout(m_body))
    , m_scroll(new QScrollArea(this))
    , m_facts(new QFormLayout)
{
    setProperty("role", u"details"_s);
    const int between = theme.size(u"between"_s);
    m_title->setFont(theme.font(u"section"_s));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton(this);
    close->setIcon(theme.icon(u"x"_s));
    close->setAccessibleName(tr("Close the details"));
    close->setToolTip(tr("Close the details"));
    connect(close, &QToolButton::clicked, this, &DetailsPane::closeWanted);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(between, 0, theme.size(u"inside"_s), 0);
    top->addWidget(m_title, 1);
    top->addWidget(close, 0, Qt::AlignTop);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(between);
    m_facts->setVerticalSpacing(6);
    m_facts->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_rows->setContentsMargins(between, 0, between, between);
    m_rows->setSpacing(between);
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setContentsMargins(between, 0, between, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, between, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_hint);
    layout->addWidget(m_scroll, 1);
    layout->addStretch();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (const auto read = std::exchange(m_read, {}))
            read();
    });
}

void DetailsPane::readAtRest(const std::function<void()>& read)
{
    const bool moving = m_rest.isActive();
    m_rest.start();
    m_read = moving ? read : std::function<void()>();
    if (!moving)
        read();
}

void DetailsPane::addFacts()
{
    m_rows->addLayout(m_facts);
}

void DetailsPane::addButtons(const QList<QAction*>& actions)
{
    auto* buttons = new FlowLayout(nullptr, m_theme.size(u"inside"_s));
    for (QAction* action : actions)
        buttons->addWidget(new ActionButton(action, m_body));
    m_rows->addLayout(buttons);
}

QLabel* DetailsPane::addHeading(const QString& text)
{
    QLabel* heading = wrappedLabel(text, m_body);
    heading->setFont(m_theme.font(u"section"_s));
    m_rows->addWidget(heading);
    return heading;
}

void DetailsPane::finishBody()
{
    m_rows->addStretch();
}

void DetailsPane::showHint(const QString& title, const QString& hint)
{
    m_read = {};
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->show();
    m_scroll->hide();
}

void DetailsPane::showBody(const QString& title)
{
    if (!std::exchange(m_built, true))
        build();
    m_title->setText(title);
    m_hint->hide();
    m_scroll->show();
}

void DetailsPane::setFact(int row, const Fact& fact)
{
    if (row == m_facts->rowCount()) {
        QLabel* label = plainLabel({}, m_body, u"muted"_s);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        QLabel* text = wrappedLabel({}, m_body);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setMinimumWidth(1); // a long word is broken or cut, the pane never scrolls sideways
        m_facts->addRow(label, text);
    }
    const auto at = [&](QFormLayout::ItemRole role) {
        return static_cast<QLabel*>(m_facts->itemAt(row, role)->widget());
    };
    at(QFormLayout::LabelRole)->setText(fact.name);
    at(QFormLayout::FieldRole)->setText(fact.value);
    at(QFormLayout::FieldRole)->setToolTip(plain(fact.tip));
    m_facts->setRowVisible(row, true);
}

void DetailsPane::setFacts(const QList<Fact>& facts)
{
    int row = 0;
    for (const Fact& fact : facts) {
        if (!fact.value.isEmpty())
            setFact(row++, fact);
    }
    for (; row < m_facts->rowCount(); ++row) {
        setFact(row, {}); // nothing of another row stays, not even hidden
        m_facts->setRowVisible(row, false);
    }
}

} // namespace rd
