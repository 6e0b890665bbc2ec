// SPDX-License-Identifier: GPL-3.0-or-later
// rd_bench_window page|table|hung sqlite:FILE|postgres:DATABASE: one side of T1 to T4, or F3, in a process of its own.
// Prints what it measured as one JSON object; times are milliseconds from the wish until the event loop is free again
// after the paint.
#include <QApplication>
#include <QBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QProcess>
#include <QScrollBar>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlTableModel>

#include <cstdio>

#include "app/bootstrap/workspacewindow.h"
#include "models/claims/claimsqueuemodel.h"
#include "tests/bench/common.h"
#include "tests/gui/desk.h"
#include "tests/support/faults.h"
#include "ui/mainwindow/banner.h"
#include "ui/pages/claimsloader.h"
#include "ui/pages/claimspage.h"
#include "ui/widgets/queueview.h"

using namespace Qt::StringLiterals;

namespace rd::bench {

namespace {

constexpr QSize windowSize(1240, 800);
constexpr int limitMs = 120'000;

/// Waits with a running event loop: until something was painted, or until something is so.
class Watch final : public QObject {
public:
    Watch() { m_clock.start(); }
    [[nodiscard]] double ms() const { return double(m_clock.nsecsElapsed()) / 1e6; }

    double painted(QAbstractItemView& view, const std::function<bool()>& right)
    {
        m_right = right;
        view.viewport()->installEventFilter(this);
        view.viewport()->update();
        wait(u"nothing was painted"_s);
        view.viewport()->removeEventFilter(this);
        return m_at;
    }
    double until(const std::function<bool()>& done)
    {
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            if (done())
                stop();
        });
        look.start(1);
        wait(u"it did not happen"_s);
        return m_at;
    }
    bool eventFilter(QObject*, QEvent* event) override
    {
        // After this paint and its flush, in the next turn of the event loop.
        if (event->type() == QEvent::Paint && m_right())
            QTimer::singleShot(0, this, &Watch::stop);
        return false;
    }

private:
    void wait(const QString& problem)
    {
        m_at = -1;
        QTimer limit;
        limit.setSingleShot(true);
        connect(&limit, &QTimer::timeout, this, [&] { fail(problem); });
        limit.start(limitMs);
        m_loop.exec();
    }
    void stop()
    {
        if (m_at < 0)
            m_at = ms();
        m_loop.quit();
    }

    QElapsedTimer m_clock;
    QEventLoop m_loop;
    std::function<bool()> m_right;
    double m_at = -1;
};

qint64 residentKb()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        fail(file.fileName());
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

SessionOptions optionsOf(const QString& place)
{
    const QString name = place.section(u':', 1);
    const Target target = place.startsWith("sqlite:"_L1)
                              ? Target::embedded(name)
                              : Target{Dialect::Postgres,
                                       {},
                                       {{u"host"_s, socketFolder()}, {u"dbname"_s, name}, {u"user"_s, u"postgres"_s}}};
    SessionOptions options;
    options.target = target;
    return options;
}

/// The page in a window, and what a person does on it.
class OnPage final {
public:
    explicit OnPage(ClaimsPage& page)
        : m_page(page)
        , m_view(page.view())
        , m_model(page.model())
    {
    }

    double firstRows(Watch& watch)
    {
        return watch.painted(m_view, [this] { return !m_page.loader().isLoading() && m_model.claim(0); });
    }
    /// Everything that is visible is at hand.
    double visible(Watch& watch)
    {
        return watch.painted(m_view, [this] {
            const auto [first, last] = m_view.visibleRows();
            return m_model.claim(first) && m_model.claim(last);
        });
    }
    double jumpToEnd()
    {
        Watch watch;
        m_view.scrollToBottom();
        return watch.painted(m_view, [this] {
            const int last = m_model.rowCount() - 1;
            return m_view.visibleRows().second == last && m_model.claim(last);
        });
    }
    double jumpTo(int row)
    {
        Watch watch;
        m_view.scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtTop);
        return visible(watch);
    }
    double sortByTitle()
    {
        Watch watch;
        emit m_view.sortWanted(ClaimsQueueModel::Title);
        return firstRows(watch);
    }
    double pageDown()
    {
        Watch watch;
        QKeyEvent key(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
        QApplication::sendEvent(&m_view, &key);
        return visible(watch);
    }
    double lengthKnown(Watch& watch)
    {
        return watch.until([this] { return m_model.isKnown(); });
    }
    [[nodiscard]] int rows() const { return m_model.rowCount(); }

private:
    ClaimsPage& m_page;
    QueueView& m_view;
    ClaimsQueueModel& m_model;
};

QJsonObject page(const QString& place)
{
    test::Desk desk(optionsOf(place));
    QWidget window;
    window.resize(windowSize);
    QVBoxLayout layout(&window);
    const qint64 before = residentKb();
    qint64 most = 0;
    const auto weigh = [&] { most = std::max(most, residentKb()); };
    const test::LoopGap gap;
    QJsonObject figures;
    Watch watch;
    auto* claims = new ClaimsPage(desk.bench);
    figures[u"made"_s] = watch.ms();
    layout.addWidget(claims);
    claims->activate();
    window.show();
    figures[u"shown"_s] = watch.ms();
    OnPage person(*claims);
    figures[u"first"_s] = person.firstRows(watch);
    figures[u"known"_s] = person.lengthKnown(watch);
    figures[u"end"_s] = person.jumpToEnd();
    weigh();
    figures[u"middle"_s] = person.jumpTo(person.rows() / 2);
    (void)person.jumpTo(0);
    figures[u"sort"_s] = person.sortByTitle();
    Watch again;
    (void)person.lengthKnown(again);
    weigh();
    QList<double> down;
    for (int i = 0; i < 60; ++i)
        down << person.pageDown();
    (void)person.jumpTo(person.rows() / 2);
    figures[u"end2"_s] = person.jumpToEnd();
    weigh();
    figures[u"down"_s] = median(down);
    figures[u"down95"_s] = percentile(down, 95);
    figures[u"gap"_s] = double(gap.longest());
    figures[u"kb"_s] = most - before;
    return figures;
}

/// The same rows, told in the way that suits QSqlTableModel best: no joins, and an order that has an index.
class Table final {
public:
    explicit Table(const QString& place)
    {
        const Target target = optionsOf(place).target;
        m_database = QSqlDatabase::addDatabase(target.isShared() ? u"QPSQL"_s : u"QSQLITE"_s, u"table"_s);
        m_database.setHostName(target.options.value(u"host"_s));
        m_database.setUserName(target.options.value(u"user"_s));
        m_database.setDatabaseName(target.isShared() ? target.options.value(u"dbname"_s) : target.path);
        if (!m_database.open())
            fail(m_database.lastError().text());
        if (target.isShared())
            execute(u"SET search_path = desk"_s);
        execute(u"CREATE TEMPORARY VIEW claims_table AS SELECT id, title, status, author_id, holder_id, filed_at, "
                "deadline_at FROM work_item WHERE desk = 'claims'"_s);
    }

    QJsonObject run()
    {
        const qint64 before = residentKb();
        QJsonObject figures;
        Watch first;
        QSqlTableModel model(nullptr, m_database);
        QTableView view;
        view.resize(windowSize);
        model.setTable(u"claims_table"_s);
        view.setModel(&model);
        view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        figures[u"first"_s] = shown(first, model, view, 5);
        Watch end;
        while (model.canFetchMore())
            model.fetchMore();
        view.scrollToBottom();
        figures[u"end"_s] =
            end.painted(view, [&] { return view.verticalScrollBar()->value() == view.verticalScrollBar()->maximum(); });
        figures[u"rows"_s] = model.rowCount();
        figures[u"kb"_s] = residentKb() - before;
        Watch sort;
        figures[u"sort"_s] = shown(sort, model, view, 1);
        return figures;
    }

private:
    void execute(const QString& sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            fail(query.lastError().text());
    }
    static double shown(Watch& watch, QSqlTableModel& model, QTableView& view, int column)
    {
        model.setSort(column, Qt::AscendingOrder);
        if (!model.select())
            fail(model.lastError().text());
        view.scrollToTop();
        view.show();
        return watch.painted(view, [&] { return model.rowCount() > 0; });
    }

    QSqlDatabase m_database;
};

/// To the cluster, without holding up the event loop.
void signalServer(const QString& signal)
{
    QProcess process;
    process.start(QStringLiteral(RD_SOURCE_DIR "/tests/support/pgctl"), {u"signal"_s, socketFolder(), signal});
    Watch watch;
    (void)watch.until([&] { return process.state() == QProcess::NotRunning; });
    if (process.exitCode() != 0)
        fail(u"pgctl signal "_s + signal);
}

/// F3: one round with a stopped server; the longest gap, how long until the window said so, and until it showed rows
/// again.
QJsonObject hungRound(WorkspaceWindow& workspace)
{
    ClaimsPage& claims = workspace.claims();
    const auto lost = [&] { return workspace.bench().session.connectionState().phase == ConnectionState::Phase::Lost; };
    signalServer(u"STOP"_s);
    const test::LoopGap gap;
    Watch told;
    claims.refresh();
    emit claims.view().sortWanted(ClaimsQueueModel::Title);
    claims.view().scrollToBottom();
    const double toldMs = told.until(lost);
    const auto* banner = workspace.window().findChild<Banner*>();
    const bool says = banner && banner->isVisible() && !banner->text().isEmpty();
    signalServer(u"CONT"_s);
    Watch back;
    workspace.bench().session.reconnectNow();
    const double backMs = back.until([&] {
        return workspace.bench().session.connectionState().phase == ConnectionState::Phase::Connected &&
               !claims.loader().isLoading() && claims.model().claim(claims.view().visibleRows().first);
    });
    return {{u"gap"_s, double(gap.longest())}, {u"told"_s, toldMs}, {u"says"_s, says}, {u"back"_s, backMs}};
}

QJsonObject hung(const QString& place)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    Theme theme(*qApp);
    MemorySecretStore secrets;
    WorkspaceWindow workspace(test::startSession(optionsOf(place)), settings, theme, secrets);
    workspace.window().show();
    Watch watch;
    (void)watch.until([&] { return workspace.claims().model().claim(0) != nullptr; });
    QJsonObject worst{{u"gap"_s, 0.0}, {u"told"_s, 0.0}, {u"back"_s, 0.0}, {u"says"_s, 0}};
    for (int round = 0; round < 3; ++round) {
        const QJsonObject figures = hungRound(workspace);
        for (const QString& key : {u"gap"_s, u"told"_s, u"back"_s})
            worst[key] = std::max(worst[key].toDouble(), figures[key].toDouble());
        worst[u"says"_s] = worst[u"says"_s].toInt() + (figures[u"says"_s].toBool() ? 1 : 0);
    }
    return worst;
}

} // namespace

} // namespace rd::bench

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        rd::bench::fail(u"usage: rd_bench_window page|table|hung sqlite:FILE|postgres:DATABASE"_s);
    const QString& place = arguments[2];
    // The toolkit's own first time (fontconfig reads its files, 30 ms and more) belongs to the start of a program, S1:
    // neither side has it.
    (void)QLabel(u"Ready"_s).grab();
    QJsonObject figures;
    if (arguments[1] == "page"_L1)
        figures = rd::bench::page(place);
    else if (arguments[1] == "table"_L1)
        figures = rd::bench::Table(place).run();
    else
        figures = rd::bench::hung(place);
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
