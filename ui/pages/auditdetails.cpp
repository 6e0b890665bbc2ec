// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/auditdetails.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QJsonDocument>
#include <QScrollArea>
#include <QToolButton>

#include "app/domain/text.h"
#include "app/domain/words.h"
#include "app/services/session.h"
#include "models/audit/auditmodel.h"
#include "models/shared/humantime.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/timeline.h"

using namespace Qt::StringLiterals;

namespace rd {

AuditDetails::AuditDetails(const Workbench& bench, const QList<QAction*>& actions, QWidget* parent)
    : QFrame(parent)
    , m_bench(bench)
    , m_title(wrappedLabel({}, this))
    , m_hint(wrappedLabel(tr("Select an event to see everything that it says."), this, u"muted"_s))
    , m_body(new QWidget)
    , m_scroll(new QScrollArea(this))
    , m_facts(new QFormLayout)
    , m_why(wrappedLabel({}, m_body, u"muted"_s))
{
    setProperty("role", u"details"_s);
    const int between = bench.theme.size(u"between"_s);
    m_title->setFont(bench.theme.font(u"section"_s));
    auto* close = new QToolButton(this);
    close->setIcon(bench.theme.icon(u"x"_s));
    close->setAccessibleName(tr("Close the details"));
    close->setToolTip(tr("Close the details"));
    connect(close, &QToolButton::clicked, this, &AuditDetails::closeWanted);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(between, 0, bench.theme.size(u"inside"_s), 0);
    top->addWidget(m_title, 1);
    top->addWidget(close, 0, Qt::AlignTop);

    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(between);
    m_facts->setVerticalSpacing(6);
    m_facts->setRowWrapPolicy(QFormLayout::DontWrapRows);
    auto* buttons = new FlowLayout(nullptr, bench.theme.size(u"inside"_s));
    for (QAction* action : actions)
        buttons->addWidget(new ActionButton(action, m_body));
    QLabel* why = plainLabel(tr("Why?"), m_body);
    why->setFont(bench.theme.font(u"section"_s));
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(between, 0, between, between);
    body->setSpacing(between);
    body->addLayout(m_facts);
    body->addLayout(buttons);
    body->addWidget(why);
    body->addWidget(m_why);
    body->addStretch();
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, between, 0, 0);
    layout->addLayout(top);
    m_hint->setContentsMargins(between, 0, between, 0);
    layout->addWidget(m_hint);
    layout->addWidget(m_scroll, 1);
    layout->addStretch();
    show(std::nullopt, 0);
}

void AuditDetails::show(const std::optional<Event>& event, int selected)
{
    if (event && event == m_event)
        return; // a person may be copying from the pane
    m_event = event;
    m_scroll->setVisible(event.has_value());
    m_hint->setVisible(!event);
    if (!event) {
        m_title->setText(selected > 1 ? tr("%n events selected", nullptr, selected) : tr("Details"));
        return;
    }
    m_title->setText(eventWord(event->type));
    fillFacts(*event);
    fillWhy(*event);
}

void AuditDetails::fact(const QString& name, const QString& value, const QString& tip)
{
    if (value.isEmpty())
        return;
    QLabel* text = wrappedLabel(value, m_body);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setToolTip(plain(tip));
    text->setMinimumWidth(1); // a long word is broken or cut, the pane never scrolls sideways
    QLabel* label = plainLabel(name, m_body, u"muted"_s);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_facts->addRow(label, text);
}

void AuditDetails::fillFacts(const Event& e)
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const auto number = [](const auto& id) { return id.isValid() ? u"#%1"_s.arg(id.value) : QString(); };
    fact(tr("Time"), exactTime(e.at), tr("By the clock of the database"));
    fact(tr("Actor"), actorText(e));
    fact(tr("Login"), e.login, tr("As the database knew who was signed in"));
    fact(tr("Via"), viaWord(e.via));
    fact(tr("Item"), subjectText(e));
    fact(tr("Work item"), number(e.itemId));
    fact(tr("Assignment"), number(e.assignmentId));
    fact(tr("Verb"), verbWord(e.verb));
    fact(tr("From → to"), changeText(e));
    fact(tr("Person"), peopleText(e));
    fact(tr("Note"), e.note);
    fact(tr("Desk"), deskWord(e.desk));
    fact(tr("Event"), u"#%1 · %2"_s.arg(e.id.value).arg(e.type));
    fact(tr("Request"), e.op.left(13) + u"…"_s, e.op);
    fact(tr("Transaction"), e.txid ? QString::number(*e.txid) : QString());
    if (!e.metadata.isEmpty())
        fact(tr("Metadata"), QString::fromUtf8(QJsonDocument(e.metadata).toJson(QJsonDocument::Indented)).trimmed());
}

void AuditDetails::fillWhy(const Event& event)
{
    QStringList lines = reasonsOf(event, m_bench.session.rules());
    lines << tr("Clock: %1").arg(exactTime(event.at));
    m_why->setText(lines.join(u'\n'));
}

} // namespace rd
