// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/policyrow.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>

#include "app/domain/text.h"
#include "app/services/policyservice.h"
#include "models/shared/humantime.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

QString setByText(const Policy& policy)
{
    if (policy.effectiveFrom == 0)
        return PolicyRow::tr("As delivered with Review Desk");
    const QDate day = QDateTime::fromMSecsSinceEpoch(policy.effectiveFrom).date();
    const QString date = QLocale().toString(day, PolicyRow::tr("d MMM yyyy", "form of a date, as QLocale reads it"));
    return policy.setBy.isEmpty() ? PolicyRow::tr("Set %1").arg(date)
                                  : PolicyRow::tr("Set by %1, %2").arg(policy.setBy, date);
}

} // namespace

PolicyRow::PolicyRow(const Theme& theme, const QString& key, QWidget* parent)
    : QWidget(parent)
    , m_value(plainLabel({}, this))
    , m_setBy(wrappedLabel({}, this, u"muted"_s))
    , m_change(new QPushButton(tr("Change…"), this))
{
    const PolicyTopic topic = PolicyService::topic(key);
    QLabel* title = wrappedLabel(topic.title, this);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    m_value->setFont(theme.font(u"section"_s));
    auto* history = new QPushButton(tr("History"), this);
    history->setProperty("kind", u"flat"_s);
    history->setAccessibleName(tr("History: %1").arg(topic.title));
    m_change->setAccessibleName(tr("Change: %1").arg(topic.title));

    auto* words = new QVBoxLayout;
    words->setSpacing(theme.size(u"unit"_s) / 2);
    words->addWidget(title);
    words->addWidget(wrappedLabel(topic.meaning, this, u"muted"_s));
    words->addWidget(m_setBy);
    auto* line = new QFrame(this);
    line->setProperty("role", u"line"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(line);
    auto* row = new QHBoxLayout;
    outer->addLayout(row);
    const int above = theme.size(u"inside"_s) + theme.size(u"unit"_s);
    row->setContentsMargins(0, above, 0, above);
    row->setSpacing(theme.size(u"inside"_s));
    row->addLayout(words, 1);
    row->addSpacing(theme.size(u"between"_s));
    row->addWidget(m_value, 0, Qt::AlignVCenter);
    row->addSpacing(theme.size(u"inside"_s));
    row->addWidget(history, 0, Qt::AlignVCenter);
    row->addWidget(m_change, 0, Qt::AlignVCenter);
    connect(m_change, &QPushButton::clicked, this, &PolicyRow::changeWanted);
    connect(history, &QPushButton::clicked, this, &PolicyRow::historyWanted);
}

void PolicyRow::show(const Policy& policy)
{
    m_policy = policy;
    m_value->setText(policy.value);
    m_setBy->setText(policy.note.isEmpty() ? setByText(policy) : tr("%1: “%2”").arg(setByText(policy), policy.note));
    m_setBy->setToolTip(policy.effectiveFrom == 0 ? QString() : plain(exactTime(policy.effectiveFrom)));
}

void PolicyRow::setRefusal(const QString& reason)
{
    m_change->setEnabled(reason.isEmpty());
    m_change->setToolTip(plain(reason));
    m_change->setAccessibleDescription(reason);
}

} // namespace rd
