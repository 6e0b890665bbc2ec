// SPDX-License-Identifier: GPL-3.0-or-later
// The import of claims through the service, on both databases: the real file, and every error that spec/claims.md
// lists.
#include <zlib.h>

#include "app/services/claimsservice.h"
#include "app/services/importservice.h"
#include "app/stores/importstore.h"
#include "tests/support/backend.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::settled;
using rd::test::startSession;

namespace {

const QByteArray header = "external_id,task_title,claimant,status,reviewer,submitted_at,updated_at,lines_changed\n";

QByteArray row(const QByteArray& id, const QByteArray& title, const QByteArray& claimant, const QByteArray& status,
               const QByteArray& reviewer, const QByteArray& submitted = "2024-08-01T10:00:00Z",
               const QByteArray& updated = "2024-08-20T10:00:00Z", const QByteArray& lines = "5")
{
    return QByteArrayList{id, title, claimant, status, reviewer, submitted, updated, lines}.join(',') + '\n';
}

QByteArray packed(const QByteArray& data)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(data.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(data.data()));
    stream.avail_in = static_cast<uInt>(data.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

} // namespace

class TestImport final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QByteArray& content, const QString& name = u"claims.csv"_s)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write the test's file");
        return file.fileName();
    }
    static Result<ImportReport> import(Session& session, const QString& file, bool dryRun = false, bool skipBad = false)
    {
        ImportService service(session);
        return settled(service.claims({file, dryRun, skipBad, QUuid::createUuid(), {}}));
    }

private slots:
    void init() { QFile::remove(m_folder.filePath(u"claims.csv.rejected.csv"_s)); }

    void theRealFile_data() { Backend::addRows(); }
    void theRealFile()
    {
        const auto db = Backend::make();
        const auto session = startSession(db->options());
        const QString file = QStringLiteral(RD_SOURCE_DIR "/tests/data/claims-2024-09-01.csv.gz");
        RD_VALUE(report, import(*session, file));
        QVERIFY(report.done);
        QCOMPARE(report.rows, 31'946);
        QCOMPARE(report.imported, 31'946);
        QCOMPARE(db->value(u"SELECT count(*) FROM work_item"_s).toInt(), 31'946);
        QCOMPARE(db->value(u"SELECT count(*) FROM event WHERE type = 'claim.imported'"_s).toInt(), 31'946);
        QCOMPARE(db->value(u"SELECT count(*) FROM work_item WHERE status = 'under_review'"_s).toInt(), 89);
        QCOMPARE(db->value(u"SELECT count(*) FROM work_item WHERE deadline_at < %1"_s.arg(db->now())).toInt(), 58);
        QCOMPARE(
            db->value(
                  u"SELECT count(*) FROM assignment a WHERE a.status = 'under_review' AND a.activity_at + 432000000 <= %1 AND a.deadline_at >= %1"_s
                      .arg(db->now()))
                .toInt(),
            6);
        QCOMPARE(
            db->value(
                  u"SELECT count(*) FROM assignment a JOIN person p ON p.id = a.person_id WHERE p.display_name = 'member-0001'"_s)
                .toInt(),
            4'498);
        db->verifyHealthy();
        // The same file twice imports nothing twice.
        RD_VALUE(again, import(*session, file));
        QVERIFY(again.done);
        QCOMPARE(again.imported, 0);
        QCOMPARE(again.existing, 31'946);
        QCOMPARE(db->value(u"SELECT count(*) FROM event"_s).toInt(), 31'946);
    }

    void people_data() { Backend::addRows(); }
    void people()
    {
        const auto db = Backend::make();
        const PersonId jose = db->person(u"José"_s, {});
        const auto session = startSession(db->options());
        // The same name in another normal form, with blanks around, is the same person; quotes, line breaks and CRLF
        // are text.
        const QByteArray csv =
            header + row("A", "\"Guide, part \"\"one\"\"\r\nand two\"", " Jose\xcc\x81 ", "under_review", "Kim") +
            row("", "No id", "Kim", "submitted", "") + row("B", "Alone", "Kim", "approved", "") +
            row("C", "Decided", "Kim", "revision_requested", "José").replace('\n', "\r\n");
        RD_VALUE(report, import(*session, write("\xef\xbb\xbf" + csv)));
        QVERIFY2(report.done, qPrintable(report.problems.join(u'\n')));
        QCOMPARE(report.imported, 4);
        QCOMPARE(
            db->value(
                  u"SELECT author_id FROM work_item WHERE id = (SELECT work_item_id FROM claim WHERE external_id = 'A')"_s)
                .toLongLong(),
            jose.value);
        QCOMPARE(
            db->value(
                  u"SELECT title FROM work_item WHERE id = (SELECT work_item_id FROM claim WHERE external_id = 'A')"_s)
                .toString(),
            u"Guide, part \"one\"\r\nand two"_s);
        QCOMPARE(db->value(u"SELECT count(*) FROM person WHERE display_name = 'Kim' AND login IS NULL"_s).toInt(), 1);
        QCOMPARE(
            db->value(u"SELECT count(*) FROM person_role WHERE role = 'reviewer' AND person_id = %1"_s.arg(jose.value))
                .toInt(),
            1);
        QCOMPARE(db->value(u"SELECT count(*) FROM assignment"_s).toInt(),
                 2); // approved without reviewer is the item alone
        QCOMPARE(db->value(u"SELECT deadline_at FROM work_item WHERE status = 'under_review'"_s).toLongLong(),
                 QDateTime(QDate(2024, 8, 27), QTime(10, 0), Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(QJsonDocument::fromJson(
                     db->value(u"SELECT metadata FROM claim WHERE external_id = 'A'"_s).toString().toUtf8())
                     .object()[u"lines_changed"_s]
                     .toInt(),
                 5);
        QCOMPARE(db->value(u"SELECT load FROM capacity"_s).toInt(), 1);
        db->verifyHealthy();
    }

    void twoPeopleOfOneName_data() { Backend::addRows(); }
    void twoPeopleOfOneName()
    {
        const auto db = Backend::make();
        const PersonId first = db->person(u"Kim"_s, {});
        const PersonId second = db->person(u"Kim"_s, {});
        const auto session = startSession(db->options());
        const QString file =
            write(header + row("A", "Guide", "Ann", "submitted", "") + row("B", "Guide", "Ann", "under_review", "Kim"));
        RD_VALUE(report, import(*session, file));
        QVERIFY(!report.done);
        QCOMPARE(report.refused, 1);
        const QString problem = report.problems.first();
        QVERIFY2(problem.startsWith(u"line 3 (reviewer): two people are named “Kim”"_s), qPrintable(problem));
        QVERIFY(problem.contains(u"#%1"_s.arg(first.value)) && problem.contains(u"#%1"_s.arg(second.value)));
        QCOMPARE(db->value(u"SELECT count(*) FROM work_item"_s).toInt(), 0);
        QCOMPARE(db->value(u"SELECT count(*) FROM person"_s).toInt(), 3); // Ann was not half imported either
        RD_VALUE(rest, import(*session, file, false, true));
        QVERIFY(rest.done);
        QCOMPARE(rest.imported, 1);
    }

    void badFiles_data()
    {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("problem");
        const QByteArray good = row("G", "Good", "Ann", "submitted", "");
        const QList<std::tuple<const char*, QByteArray, const char*>> files = {
            {"no zone", header + good + row("A", "T", "Ann", "submitted", "", "2024-08-01T10:00:00"),
             "line 3, column 20 (submitted_at): “2024-08-01T10:00:00” has no time zone"},
            {"no time", header + row("A", "T", "Ann", "submitted", "", "yesterday"),
             "line 2, column 20 (submitted_at): “yesterday” is not a time"},
            {"future", header + row("A", "T", "Ann", "submitted", "", "2024-08-01T10:00:00Z", "2024-09-01T00:00:01Z"),
             "line 2, column 41 (updated_at): 2024-09-01T00:00:01Z lies in the future"},
            {"before", header + row("A", "T", "Ann", "submitted", "", "2024-08-02T10:00:00Z", "2024-08-01T10:00:00Z"),
             "(updated_at): it was updated before it was submitted"},
            {"own review", header + row("A", "T", "Ann", "approved", "Ann"),
             "line 2, column 18 (reviewer): the reviewer is the claimant"},
            {"reviewer on submitted", header + row("A", "T", "Ann", "submitted", "Kim"),
             "(reviewer): a submitted claim has no reviewer yet"},
            {"nobody reviews", header + row("A", "T", "Ann", "under_review", ""),
             "(reviewer): a claim under review needs a reviewer"},
            {"unknown status", header + row("A", "T", "Ann", "done", ""),
             "line 2, column 9 (status): “done” is not a status"},
            {"withdrawn", header + row("A", "T", "Ann", "withdrawn", ""), "“withdrawn” is not a status"},
            {"missing column",
             "external_id,task_title,claimant,status,submitted_at,updated_at\nA,T,Ann,submitted,2024-08-01T10:00:00Z,"
             "2024-08-01T10:00:00Z\n",
             "line 1 (reviewer): the column is missing"},
            {"column twice", "external_id,external_id,task_title,claimant,status,reviewer,submitted_at,updated_at\n",
             "line 1 (external_id): the column stands twice"},
            {"broken quote",
             header + good + "A,\"never closed,Ann,submitted,,2024-08-01T10:00:00Z,2024-08-01T10:00:00Z,1\n" + good,
             "line 3, column 3: the quote that begins here is never closed"},
            {"quote inside", header + "A,T\"x\",Ann,submitted,,2024-08-01T10:00:00Z,2024-08-01T10:00:00Z,1\n",
             "line 2, column 4: a quote in the middle of a field"},
            {"after quote", header + "A,\"T\"x,Ann,submitted,,2024-08-01T10:00:00Z,2024-08-01T10:00:00Z,1\n",
             "line 2, column 6: text after a closing quote"},
            {"latin-1",
             header + row("A",
                          "Stra\xdf"
                          "e",
                          "Ann", "submitted", ""),
             "line 2, column 3: this is not UTF-8 text"},
            {"nul", header + row("A", QByteArray("T\0x", 3), "Ann", "submitted", ""), "this is not UTF-8 text"},
            {"fields", header + "A,T,Ann\n", "line 2: the line has 3 fields; expected 8"},
            {"title", header + row("A", "  ", "Ann", "submitted", ""), "(task_title): the title is empty"},
            {"long title", header + row("A", QByteArray(501, 'x'), "Ann", "submitted", ""),
             "(task_title): the title is too long"},
            {"claimant", header + row("A", "T", "", "submitted", ""), "(claimant): nobody filed it"},
            {"lines",
             header + row("A", "T", "Ann", "submitted", "", "2024-08-01T10:00:00Z", "2024-08-01T10:00:00Z", "many"),
             "(lines_changed): “many” is not a number"},
            {"double id", header + row("A", "T", "Ann", "submitted", "") + row("A", "U", "Ann", "submitted", ""),
             "line 3, column 1 (external_id): “A” stands in line 2 already"},
            {"header only blank", "\n", "line 1 (external_id): the column is missing"},
            {"endless line", header + QByteArray(3 << 20, 'x'), "line 2: the line is longer than 1 MiB"},
            {"endless quote", header + "A,\"" + QByteArray(3 << 20, 'x'),
             "line 2, column 3: the record is longer than 1 MiB"},
            {"cut gzip", packed(header + row("A", "T", "Ann", "submitted", "")).chopped(12), "damaged or ends early"},
        };
        for (const QString& db : {u"sqlite"_s, u"postgresql"_s}) {
            for (const auto& [name, content, problem] : files)
                QTest::addRow("%s: %s", qPrintable(db), name) << db << content << QString::fromUtf8(problem);
        }
    }
    void badFiles()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, problem);
        const auto db = Backend::make();
        const auto session = startSession(db->options());
        const QString file = write(content);
        for (bool dryRun : {true, false}) {
            RD_VALUE(report, import(*session, file, dryRun));
            QVERIFY(!report.done);
            QVERIFY2(report.problems.join(u'\n').contains(problem), qPrintable(report.problems.join(u'\n')));
            QVERIFY(report.refused >= 1);
            QCOMPARE(report.imported, 0);
        }
        QCOMPARE(db->value(u"SELECT count(*) FROM work_item"_s).toInt(), 0);
        QCOMPARE(db->value(u"SELECT count(*) FROM person"_s).toInt(), 1);
        QCOMPARE(db->value(u"SELECT count(*) FROM op"_s).toInt(), 0);
        QVERIFY(!QFile::exists(file + u".rejected.csv"_s));
    }

    void anEmptyFileAndAMissingOne_data() { Backend::addRows(); }
    void anEmptyFileAndAMissingOne()
    {
        const auto db = Backend::make();
        const auto session = startSession(db->options());
        const auto empty = import(*session, write({}));
        RD_ERROR(empty, ErrorCode::Invalid);
        QVERIFY(empty.error().text.contains("is empty"_L1));
        RD_ERROR(import(*session, m_folder.filePath(u"no such file.csv"_s)), ErrorCode::NotFound);
        RD_ERROR(import(*session, m_folder.path()), ErrorCode::NotFound);
    }

    void skipBadKeepsTheRest_data() { Backend::addRows(); }
    void skipBadKeepsTheRest()
    {
        const auto db = Backend::make();
        const auto session = startSession(db->options());
        const QByteArray bad = row("B", "T", "Ann", "done", "") + row("C",
                                                                      "Stra\xdf"
                                                                      "e",
                                                                      "Ann", "submitted", "");
        const QString file =
            write(packed(header + row("A", "T", "Ann", "submitted", "") + bad + row("D", "T", "Ann", "submitted", "")),
                  u"claims.csv.gz"_s);
        RD_VALUE(dry, import(*session, file, true, true));
        QCOMPARE(dry.imported, 2);
        QVERIFY(dry.rejectedFile.isEmpty());
        QVERIFY(!QFile::exists(file + u".rejected.csv"_s));
        RD_VALUE(report, import(*session, file, false, true));
        QVERIFY(report.done);
        QCOMPARE(report.imported, 2);
        QCOMPARE(report.refused, 2);
        QCOMPARE(report.rejectedFile, file + u".rejected.csv"_s);
        QFile rejected(report.rejectedFile);
        QVERIFY(rejected.open(QIODevice::ReadOnly));
        QCOMPARE(rejected.readAll(), header + bad); // byte by byte, to be mended and imported again
        db->verifyHealthy();
        rejected.remove();
    }

    void aDryRunLeavesNothing_data() { Backend::addRows(); }
    void aDryRunLeavesNothing()
    {
        const auto db = Backend::make();
        const auto session = startSession(db->options());
        RD_VALUE(report, import(*session, write(header + row("A", "T", "Ann", "under_review", "Kim")), true));
        QVERIFY(report.done);
        QVERIFY(report.dryRun);
        QCOMPARE(report.imported, 1);
        for (const QString& table : {u"work_item"_s, u"assignment"_s, u"event"_s, u"op"_s, u"claim"_s, u"capacity"_s})
            QCOMPARE(db->value(u"SELECT count(*) FROM "_s + table).toInt(), 0);
    }

    void cancelImportsNothing_data() { Backend::addRows(); }
    void cancelImportsNothing()
    {
        const auto db = Backend::make();
        const auto session = startSession(db->options());
        QByteArray csv = header;
        for (int i = 0; i < 30'000; ++i)
            csv += row(QByteArray::number(i), "T", "Ann", "submitted", "");
        ImportService service(*session);
        ImportRequest request{write(csv), false, false, QUuid::createUuid(), {}};
        const auto future = service.claims(request);
        QFutureWatcher<Result<ImportReport>> watcher;
        connect(&watcher, &QFutureWatcherBase::progressValueChanged, this, [&](int value) {
            if (value > 0)
                request.cancel.cancel();
        });
        watcher.setFuture(future);
        RD_ERROR(settled(future), ErrorCode::Cancelled);
        QCOMPARE(db->value(u"SELECT count(*) FROM work_item"_s).toInt(), 0);
        // The session goes on.
        RD_VALUE(report, import(*session, write(header + row("A", "T", "Ann", "submitted", ""))));
        QCOMPARE(report.imported, 1);
    }

    void onlyAdminsImport_data() { Backend::addRows(); }
    void onlyAdminsImport()
    {
        const auto db = Backend::make();
        const PersonId rita = db->person(u"Rita"_s, {u"reviewer"_s});
        RD_ERROR(ImportStore::claims(db->as(rita), {}, QUuid::createUuid(), db->context(rita)),
                 ErrorCode::NotPermitted);
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
