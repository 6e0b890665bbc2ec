// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/quickopendialog.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

#include "app/domain/text.h"
#include "app/domain/words.h"
#include "app/services/claimsservice.h"
#include "app/services/future.h"
#include "app/services/incidentsservice.h"
#include "app/services/peopleservice.h"
#include "app/services/requestsservice.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr int typingMs = 150;
constexpr int found = 8; // of each kind: more is what the page's own search is for

} // namespace

QuickOpenDialog::QuickOpenDialog(const Workbench& bench, const QList<QAction*>& commands, const QStringList& pages,
                                 QWidget* parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_commands(commands)
    , m_pages(pages)
    , m_text(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Go to"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setPlaceholderText(tr("Search commands, claims, requests, incidents, people"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->addAction(bench.theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    m_list->setAccessibleName(tr("Found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(bench.theme.size(u"inside"_s));
    layout->addWidget(m_text);
    layout->addWidget(m_list);
    resize(Theme::scaled(560), Theme::scaled(420));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, [this] { askDatabase(m_text->text().trimmed()); });
    connect(m_text, &QLineEdit::textChanged, this, &QuickOpenDialog::look);
    connect(m_list, &QListWidget::itemClicked, this, &QuickOpenDialog::runCurrent);
    look();
}

void QuickOpenDialog::look()
{
    ++m_request;
    m_list->clear();
    m_runs.clear();
    const QString text = m_text->text().trimmed();
    showCommands(text);
    m_list->setCurrentRow(0);
    if (!text.isEmpty())
        m_typing.start();
}

void QuickOpenDialog::showCommands(const QString& text)
{
    for (QAction* command : std::as_const(m_commands)) {
        const QString name = QString(command->text()).remove(u'&');
        if (!command->isEnabled() || !command->isVisible() || !folded(name).contains(folded(text)))
            continue;
        add({}, name, command->shortcut().toString(QKeySequence::NativeText), [command] { command->trigger(); });
        m_list->item(m_list->count() - 1)->setIcon(command->icon());
    }
}

template<class Query, class Service, class StatusOf>
void QuickOpenDialog::askDesk(Service& service, const QString& text, const QString& icon, StatusOf statusOf)
{
    Query query;
    query.filter.text = text;
    whenDone(service.page(query, std::nullopt, Service::Direction::Forward, found), this,
             [this, icon, statusOf, request = m_request](const auto& page) {
                 if (request != m_request)
                     return;
                 if (!page) {
                     add(u"circle-alert"_s, page.error().text, {}, {});
                     return;
                 }
                 for (const auto& row : page->rows)
                     add(icon, row.title, statusWord(statusOf(row, page->now)),
                         [this, id = row.id] { emit itemWanted(id); });
             });
}

void QuickOpenDialog::askDatabase(const QString& text)
{
    askDesk<ClaimQuery>(m_bench.claims, text, u"clipboard-check"_s,
                        [](const ClaimRow& row, Millis now) { return row.orphaned(now) ? u"orphaned"_s : row.status; });
    const auto statusOf = [](const auto& row, Millis) { return row.status; };
    if (m_pages.contains(u"requests"_s))
        askDesk<RequestQuery>(m_bench.requests, text, u"stamp"_s, statusOf);
    if (m_pages.contains(u"incidents"_s))
        askDesk<IncidentQuery>(m_bench.incidents, text, u"triangle-alert"_s, statusOf);
    whenDone(m_bench.people.search(text), this, [this, request = m_request](const Result<QList<Person>>& people) {
        if (request != m_request || !people)
            return; // the claims' answer tells the error
        for (const Person& person : people->first(std::min<qsizetype>(people->size(), found)))
            add(u"user"_s, person.name, tr("claims of this reviewer"), [this, person] { emit personWanted(person); });
    });
}

void QuickOpenDialog::add(const QString& icon, const QString& text, const QString& hint,
                          const std::function<void()>& run)
{
    auto* item = new QListWidgetItem(hint.isEmpty() ? text : u"%1   ·   %2"_s.arg(text, hint), m_list);
    if (!icon.isEmpty())
        item->setIcon(m_bench.theme.icon(icon));
    item->setToolTip(plain(text));
    item->setSizeHint({0, Theme::scaled(30)});
    m_runs << run;
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
}

void QuickOpenDialog::runCurrent()
{
    const auto run = m_runs.value(m_list->currentRow());
    accept();
    if (run)
        run();
}

bool QuickOpenDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            runCurrent();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace rd
