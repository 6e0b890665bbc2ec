// SPDX-License-Identifier: GPL-3.0-or-later
// What most programs would do: a QTableView on a QSqlTableModel. Its relation is a view with the columns that the page
// shows, in an order that has an index; that of claims is told in the way that suits it best, without any join.
#include <QHeaderView>
#include <QScrollBar>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlTableModel>
#include <QTableView>

#include "tests/bench/common.h"
#include "tests/bench/sides.h"

using namespace Qt::StringLiterals;

namespace rd::bench {

namespace {

/// A relation with the columns that a page shows, and the number of the one that it is ordered by at first.
struct Shown {
    QString page, select;
    int order = 0;
};

const Shown& shownBy(const QString& page)
{
    static const Shown all[] = {
        {u"claims"_s,
         u"SELECT id, title, status, author_id, holder_id, filed_at, deadline_at FROM work_item WHERE desk = 'claims'"_s,
         5},
        {u"requests"_s,
         u"SELECT i.id, i.title, i.status, w.display_name AS author, i.placed_count, i.filed_at, i.places, "
         "r.amount_minor, r.currency, (SELECT COUNT(*) FROM assignment s WHERE s.work_item_id = i.id AND s.status = "
         "'submitted') AS waiting FROM work_item i JOIN review_request r ON r.work_item_id = i.id "
         "JOIN person w ON w.id = i.author_id WHERE i.desk = 'requests'"_s,
         5},
        {u"incidents"_s,
         u"SELECT i.id, i.title, n.severity, i.status, e.display_name AS engineer, i.filed_at, i.deadline_at, "
         "i.priority FROM work_item i JOIN incident n ON n.work_item_id = i.id LEFT JOIN assignment l "
         "ON l.id = (SELECT MAX(x.id) FROM assignment x WHERE x.work_item_id = i.id) "
         "LEFT JOIN person e ON e.id = l.person_id WHERE i.desk = 'incidents'"_s,
         5},
        {u"engineers"_s,
         u"SELECT p.id, p.display_name, p.duty, COALESCE(k.load, 0) AS load, k.max_load, p.name_key, (SELECT COUNT(*) "
         "FROM person_tag t WHERE t.person_id = p.id) AS tags FROM person p JOIN person_role r ON r.person_id = p.id "
         "AND r.role = 'engineer' LEFT JOIN capacity k ON k.person_id = p.id AND k.desk = 'incidents'"_s,
         5}};
    for (const Shown& one : all) {
        if (one.page == page)
            return one;
    }
    fail(page);
}

class Table final {
public:
    Table(const Shown& shown, const QString& place)
        : m_order(shown.order)
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
        execute(u"CREATE TEMPORARY VIEW shown AS "_s + shown.select);
    }

    QJsonObject run(bool running)
    {
        Stage stage(running);
        const qint64 before = residentKb();
        QJsonObject figures;
        Watch first;
        auto* view = new QTableView(&stage.window());
        QSqlTableModel model(nullptr, m_database);
        model.setTable(u"shown"_s);
        view->setModel(&model);
        view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        stage.open(view);
        figures[u"first"_s] = painted(first, model, *view, m_order);
        figures[u"end"_s] = toEnd(model, *view);
        figures[u"rows"_s] = model.rowCount();
        qint64 most = residentKb();
        Watch sort;
        figures[u"sort"_s] = painted(sort, model, *view, 1);
        most = std::max(most, residentKb());
        figures[u"end2"_s] = toEnd(model, *view);
        most = std::max(most, residentKb());
        figures[u"kb"_s] = most - before;
        view->setModel(nullptr);
        return figures;
    }

private:
    void execute(const QString& sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            fail(query.lastError().text());
    }
    static double painted(Watch& watch, QSqlTableModel& model, QTableView& view, int column)
    {
        model.setSort(column, Qt::AscendingOrder);
        if (!model.select())
            fail(model.lastError().text());
        view.scrollToTop();
        return watch.painted(view, [&] { return model.rowCount() > 0; });
    }

    static double toEnd(QSqlTableModel& model, QTableView& view)
    {
        Watch watch;
        while (model.canFetchMore())
            model.fetchMore();
        view.scrollToBottom();
        return watch.painted(view,
                             [&] { return view.verticalScrollBar()->value() == view.verticalScrollBar()->maximum(); });
    }

    QSqlDatabase m_database;
    int m_order;
};

} // namespace

QJsonObject tableSide(const QString& page, const QString& place, bool running)
{
    return Table(shownBy(page), place).run(running);
}

} // namespace rd::bench
