// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/auditfilterbar.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QToolButton>

#include "app/domain/words.h"
#include "app/services/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/personpicker.h"
#include "ui/widgets/searchfield.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int typingMs = 200;
enum Period { AnyTime = 0, Today = 1, Days7 = 7, Days30 = 30, Range = -1 };

} // namespace

AuditFilterBar::AuditFilterBar(const Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_search(new SearchField(bench.theme, tr("Search note or title"), this))
    , m_actor(new PersonPicker(bench.people, {}, this))
    , m_verb(new QComboBox(this))
    , m_time(new QComboBox(this))
    , m_item(new QLineEdit(this))
    , m_fromLabel(plainLabel(tr("From"), this, u"muted"_s))
    , m_toLabel(plainLabel(tr("to"), this, u"muted"_s))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_clear(new QToolButton(this))
    , m_second(new QWidget(this))
{
    build();
    fillVerbs();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, &AuditFilterBar::read);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, &AuditFilterBar::read);
    connect(m_item, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_actor, &PersonPicker::personChanged, this, &AuditFilterBar::read);
    connect(m_verb, &QComboBox::currentIndexChanged, this, &AuditFilterBar::read);
    connect(m_time, &QComboBox::currentIndexChanged, this, &AuditFilterBar::read);
    connect(m_from, &QDateEdit::dateChanged, this, &AuditFilterBar::read);
    connect(m_to, &QDateEdit::dateChanged, this, &AuditFilterBar::read);
    connect(m_clear, &QToolButton::clicked, this, &AuditFilterBar::clear);
}

void AuditFilterBar::build()
{
    m_search->setMinimumWidth(160);
    m_actor->setPlaceholderText(tr("Actor"));
    m_actor->setAccessibleName(tr("Actor"));
    m_actor->setMinimumWidth(110);
    m_verb->setAccessibleName(tr("Verb"));
    m_time->setAccessibleName(tr("Time"));
    m_time->addItem(tr("Any time"), AnyTime);
    m_time->addItem(tr("Today"), Today);
    m_time->addItem(tr("Last 7 days"), Days7);
    m_time->addItem(tr("Last 30 days"), Days30);
    m_time->addItem(tr("From … to …"), Range);
    m_item->setPlaceholderText(tr("Item #"));
    m_item->setAccessibleName(tr("Number of the work item"));
    m_item->setValidator(new QRegularExpressionValidator(QRegularExpression(u"#?[0-9]{0,18}"_s), m_item));
    m_item->setFixedWidth(Theme::scaled(90));
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    m_from->setAccessibleName(tr("From day"));
    m_to->setAccessibleName(tr("To day, included"));
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        const QString widest = QLocale().toString(QDate(2028, 12, 28), QLocale::ShortFormat);
        edit->setMinimumWidth(fontMetrics().horizontalAdvance(widest) + Theme::scaled(56));
        edit->setDate(QDate::currentDate()); // until the database's time is known
    }
    m_clear->setText(tr("Clear the filter"));
    m_clear->setIcon(m_bench.theme.icon(u"x"_s));
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    const int inside = m_bench.theme.size(u"inside"_s);
    auto* first = new QHBoxLayout;
    first->setSpacing(inside);
    first->addWidget(m_search, 3);
    first->addWidget(m_actor, 2);
    first->addWidget(m_verb);
    first->addWidget(m_time);
    first->addWidget(m_item);
    auto* second = new QHBoxLayout(m_second);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(inside);
    for (QWidget* widget : {static_cast<QWidget*>(m_fromLabel), static_cast<QWidget*>(m_from),
                            static_cast<QWidget*>(m_toLabel), static_cast<QWidget*>(m_to)})
        second->addWidget(widget);
    second->addWidget(m_clear);
    second->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(inside);
    layout->addLayout(first);
    layout->addWidget(m_second);
    m_second->hide();
}

void AuditFilterBar::fillVerbs()
{
    QMap<QString, QString> verbs; // by word
    verbs.insert(verbWord(u"set"_s), u"set"_s);
    for (const Transition& rule : m_bench.session.rules().transitions())
        verbs.insert(verbWord(rule.verb), rule.verb);
    m_verb->addItem(tr("Any verb"), QString());
    for (auto verb = verbs.begin(); verb != verbs.end(); ++verb)
        m_verb->addItem(verb.key(), verb.value());
}

QDate AuditFilterBar::today() const
{
    return m_now > 0 ? QDateTime::fromMSecsSinceEpoch(m_now).date() : QDate::currentDate();
}

void AuditFilterBar::readTime(AuditFilter& filter) const
{
    const int period = m_time->currentData().toInt();
    if (period == Range) {
        filter.since = m_from->date().startOfDay().toMSecsSinceEpoch();
        filter.until = m_to->date().addDays(1).startOfDay().toMSecsSinceEpoch();
    } else if (period != AnyTime) {
        filter.since = today().addDays(1 - period).startOfDay().toMSecsSinceEpoch();
    }
}

void AuditFilterBar::read()
{
    if (m_setting)
        return;
    m_typing.stop();
    AuditFilter now;
    now.text = m_search->text().trimmed();
    now.actor = m_actor->person() ? m_actor->person()->id : PersonId();
    now.verb = m_verb->currentData().toString();
    now.item = WorkItemId(m_item->text().remove(u'#').toLongLong());
    readTime(now);
    const bool range = m_time->currentData().toInt() == Range;
    for (QWidget* widget : {static_cast<QWidget*>(m_fromLabel), static_cast<QWidget*>(m_from),
                            static_cast<QWidget*>(m_toLabel), static_cast<QWidget*>(m_to)})
        widget->setVisible(range);
    m_second->setVisible(range || !(now == AuditFilter()));
    if (now == m_filter)
        return;
    m_filter = now;
    emit changed();
}

void AuditFilterBar::clear()
{
    m_setting = true;
    m_search->clear();
    m_actor->setPerson(std::nullopt);
    m_verb->setCurrentIndex(0);
    m_time->setCurrentIndex(0);
    m_item->clear();
    m_setting = false;
    read();
}

void AuditFilterBar::showItem(WorkItemId item)
{
    clear();
    m_item->setText(QString::number(item.value));
    read();
}

void AuditFilterBar::showActor(const Person& person)
{
    clear();
    m_actor->setPerson(person);
    read();
}

void AuditFilterBar::setText(const QString& text)
{
    m_search->setText(text);
    read();
}

void AuditFilterBar::showDays(QDate from, QDate to)
{
    m_setting = true;
    m_from->setDate(from);
    m_to->setDate(to);
    m_time->setCurrentIndex(m_time->findData(Range));
    m_setting = false;
    read();
}

void AuditFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AuditFilterBar::type(const QString& text)
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->end(false);
    m_search->insert(text);
}

} // namespace rd
