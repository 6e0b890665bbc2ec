// SPDX-License-Identifier: GPL-3.0-or-later
// The place where the data is fails: no room, no permission, damaged pages, a newer schema, somebody else at the file.
// Every time the message names the place and says what to do, nothing acknowledged is lost, and no byte is "repaired".
#include <QCryptographicHash>

#include <unistd.h>

#include "app/services/claimsservice.h"
#include "app/services/historyservice.h"
#include "app/services/workspace.h"
#include "tests/support/backend.h"
#include "tests/support/faults.h"
#include "tests/support/program.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::OwnCluster;
using rd::test::ProgramRun;
using rd::test::runCtl;
using rd::test::runProgram;
using rd::test::settled;
using rd::test::startSession;
using rd::test::Template;

namespace {

constexpr int page = 4096;

QByteArray claimsCsv(int n)
{
    QByteArray csv = "external_id,task_title,claimant,status,reviewer,submitted_at,updated_at,lines_changed\n";
    for (int i = 0; i < n; ++i)
        csv += "F-" + QByteArray::number(i) + ",Claim " + QByteArray::number(i) +
               " with a title of some length,Ann,submitted,,2024-08-01T10:00:00Z,2024-08-02T10:00:00Z,5\n";
    return csv;
}

/// A private mount is possible here: as root, or where users may have namespaces of their own.
QStringList privateMounts()
{
    for (const QStringList& way : {QStringList{u"unshare"_s, u"-m"_s}, QStringList{u"unshare"_s, u"-rm"_s},
                                   QStringList{u"sudo"_s, u"-n"_s, u"unshare"_s, u"-m"_s}}) {
        const ProgramRun run =
            runProgram(u"/bin/sh"_s, {u"-c"_s, way.join(u' ') + u" sh -c 'mount -t tmpfs none /mnt' 2>/dev/null"_s});
        if (run.code == 0)
            return way;
    }
    return {};
}

} // namespace

class TestBrokenFiles final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file; ///< a sample workspace; each test copies it

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    QString copyOf(const QString& name)
    {
        QFile::remove(path(name));
        if (!QFile::copy(m_file, path(name)))
            qFatal("cannot copy");
        return path(name);
    }
    static QByteArray bytes(const QString& file)
    {
        QFile content(file);
        if (!content.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file));
        return QCryptographicHash::hash(content.readAll(), QCryptographicHash::Sha256);
    }
    static void overwrite(const QString& file, qint64 at, const QByteArray& garbage)
    {
        QFile content(file);
        if (!content.open(QIODevice::ReadWrite) || !content.seek(at) || content.write(garbage) != garbage.size())
            qFatal("cannot write %s", qPrintable(file));
    }
    /// A program for which the permissions of files count, also where the tests run as root.
    static ProgramRun runUnprivileged(const QStringList& arguments)
    {
        if (geteuid() != 0)
            return runCtl(arguments);
        return runProgram(u"setpriv"_s,
                          QStringList{u"--bounding-set=-all"_s, u"--inh-caps=-all"_s, rd::test::ctlPath()} + arguments);
    }
    static QStringList filing(const QString& file)
    {
        return {u"--workspace"_s, file,          u"claims"_s,   u"file"_s,
                u"--title"_s,     u"One more"_s, u"--person"_s, u"Bao Nguyen"_s};
    }
    static void says(const ProgramRun& run, int code, const QString& place, const QByteArray& what,
                     const QByteArray& todo)
    {
        QVERIFY2(run.code == code, "exit code " + QByteArray::number(run.code) + run.err);
        const QByteArray all = run.err;
        QVERIFY2(all.contains(place.toUtf8()), "does not name the place: " + all);
        QVERIFY2(all.contains(what), "does not say what: " + all);
        QVERIFY2(all.contains(todo), "does not say what to do: " + all);
    }

private slots:
    void initTestCase()
    {
        m_file = path(u"sample.db"_s);
        QCOMPARE(runCtl({u"--workspace"_s, m_file, u"sample"_s}).code, 0);
        QFile csv(path(u"many.csv"_s));
        QVERIFY(csv.open(QIODevice::WriteOnly) && csv.write(claimsCsv(8000)) > 0);
    }

    // A disk that is full in the middle of an import, and of a single verb; then there is room again.
    void aFullDisk()
    {
        const QStringList way = privateMounts();
        if (way.isEmpty()) {
            qInfo() << "no private mounts on this machine: the limit of the file's size stands in (aQuota)";
            return;
        }
        // Everything happens where the small disk is mounted; what is looked at afterwards is copied out.
        const QString script = uR"sh(
            set -u; ctl=$1; dir=$2
            mount -t tmpfs -o size=$(( $(stat -c %s "$dir/sample.db") / 1024 + 900 ))k none "$dir/disk" || exit 99
            cp "$dir/sample.db" "$dir/disk/w.db"
            "$ctl" --workspace "$dir/disk/w.db" import claims "$dir/many.csv" 2>"$dir/import.err"; echo "import $?"
            cmp -s "$dir/sample.db" "$dir/disk/w.db" && echo "same"
            head -c 4000000 /dev/zero >"$dir/disk/fill" 2>/dev/null
            op=b0b0b0b0-0000-4000-8000-000000000002
            "$ctl" --workspace "$dir/disk/w.db" claims file --title "One more" --person "Bao Nguyen" --op $op 2>"$dir/file.err"; echo "file $?"
            "$ctl" --workspace "$dir/disk/w.db" claims list >/dev/null; echo "list $?"
            cmp -s "$dir/sample.db" "$dir/disk/w.db" && echo "same"
            rm "$dir/disk/fill"
            "$ctl" --workspace "$dir/disk/w.db" claims file --title "One more" --person "Bao Nguyen" --op $op; echo "again $?"
            "$ctl" --workspace "$dir/disk/w.db" doctor >/dev/null; echo "doctor $?"
            head -c 4000000 /dev/zero >"$dir/disk/fill" 2>/dev/null
            "$ctl" --workspace "$dir/disk/new.db" init 2>"$dir/init.err"; echo "init $?"
            rm "$dir/disk/fill"
            "$ctl" --workspace "$dir/disk/new.db" init >/dev/null; echo "init $?"
        )sh"_s;
        QVERIFY(QDir(m_folder.path()).mkpath(u"disk"_s));
        const ProgramRun run = runProgram(way.first(), way.mid(1) + QStringList{u"sh"_s, u"-c"_s, script, u"sh"_s,
                                                                                rd::test::ctlPath(), m_folder.path()});
        QStringList steps;
        for (const QString& line : QString::fromUtf8(run.out).split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith("filed"_L1))
                steps << line;
        }
        QCOMPARE(steps, (QStringList{u"import 1"_s, u"same"_s, u"file 1"_s, u"list 0"_s, u"same"_s, u"again 0"_s,
                                     u"doctor 0"_s, u"init 1"_s, u"init 0"_s}));
        for (const QString& name : {u"import.err"_s, u"file.err"_s, u"init.err"_s}) {
            QFile error(path(name));
            QVERIFY(error.open(QIODevice::ReadOnly));
            const QByteArray text = error.readAll();
            QVERIFY2(text.contains("no room left") && text.contains("disk/") && text.contains("Free some space") &&
                         text.contains("Nothing was changed"),
                     text);
        }
    }

    // A limit of the file's size, as quotas have: the write fails with another error than a full disk.
    void aQuota()
    {
        const QString file = copyOf(u"quota.db"_s);
        const QByteArray before = bytes(file);
        const qint64 blocks = QFileInfo(file).size() / 512 + 64; // sh counts in 512 bytes
        const ProgramRun run =
            runProgram(u"/bin/sh"_s,
                       {u"-c"_s, u"trap '' XFSZ; ulimit -f $1; shift; exec \"$@\""_s, u"sh"_s, QString::number(blocks),
                        rd::test::ctlPath(), u"--workspace"_s, file, u"import"_s, u"claims"_s, path(u"many.csv"_s)});
        says(run, 1, file, "could not be read or written", "try again");
        // The next program rolls back what the last one could not: as before, and it works.
        QCOMPARE(runCtl({u"--workspace"_s, file, u"doctor"_s}).code, 0);
        QVERIFY(bytes(file) == before);
        QCOMPARE(runCtl({u"--workspace"_s, file, u"import"_s, u"claims"_s, path(u"many.csv"_s)}).code, 0);
    }

    void aReadOnlyFile()
    {
        const QString file = copyOf(u"readonly.db"_s);
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
        const QByteArray before = bytes(file);
        QCOMPARE(runUnprivileged({u"--workspace"_s, file, u"claims"_s, u"list"_s}).code, 0); // reading goes on
        says(runUnprivileged(filing(file)), 1, file, "may not write", "permission");
        QVERIFY(bytes(file) == before);
        QVERIFY(QFile::setPermissions(file, QFile::Permissions()));
        says(runUnprivileged({u"--workspace"_s, file, u"claims"_s, u"list"_s}), 5, file, "cannot be opened", "Check");
    }

    void aReadOnlyFolder()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"locked"_s));
        const QString file = copyOf(u"locked/w.db"_s);
        QVERIFY(QFile::setPermissions(path(u"locked"_s), QFile::ReadOwner | QFile::ExeOwner));
        const auto unlock = qScopeGuard(
            [&] { QFile::setPermissions(path(u"locked"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); });
        QCOMPARE(runUnprivileged({u"--workspace"_s, file, u"claims"_s, u"list"_s}).code, 0);
        says(runUnprivileged(filing(file)), 1, file, "its folder", "permission");
        says(runUnprivileged({u"--workspace"_s, path(u"locked/new.db"_s), u"init"_s}), 1, path(u"locked/new.db"_s),
             "cannot be created", "Check that the folder");
        QVERIFY(!QFile::exists(path(u"locked/new.db"_s)));
    }

    void aReadOnlyServer()
    {
        const auto db = Backend::make(Dialect::Postgres);
        const PersonId member = db->person(u"Mia"_s, {});
        db->claim(member, u"Guide"_s);
        db->exec(
            u"DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on', current_database()); END $$"_s);
        const auto session = startSession(db->options());
        ClaimsService claims(*session);
        RD_VALUE(counts, settled(claims.counts({})));
        QCOMPARE(counts.total(), 1);
        const auto refused = settled(claims.file(u"Map"_s, {}, member, {}));
        RD_ERROR(refused, ErrorCode::ReadOnly);
        QVERIFY2(refused.error().text.contains("is read-only"_L1) &&
                     refused.error().text.contains(session->target().label()),
                 qPrintable(refused.error().text));
        QCOMPARE(db->value(u"SELECT count(*) FROM work_item"_s).toInt(), 1);
    }

    void aDamagedHeader()
    {
        const QString file = copyOf(u"header.db"_s);
        overwrite(file, 0, QByteArray(16, 'x'));
        const QByteArray before = bytes(file);
        for (const QStringList& command : {QStringList{u"claims"_s, u"list"_s}, QStringList{u"doctor"_s},
                                           QStringList{u"migrate"_s}, QStringList{u"init"_s}, QStringList{u"sample"_s}})
            says(runCtl(QStringList{u"--workspace"_s, file} + command), 1, file, "damaged or is not a workspace",
                 "Restore your backup");
        QVERIFY(bytes(file) == before);
    }

    void aTruncatedFile()
    {
        const QString file = copyOf(u"short.db"_s);
        QVERIFY(QFile::resize(file, 20 * page));
        const QByteArray before = bytes(file);
        says(runCtl({u"--workspace"_s, file, u"claims"_s, u"list"_s}), 1, file, "damaged", "Restore your backup");
        says(runCtl(filing(file)), 1, file, "nothing was repaired", "Restore your backup");
        QVERIFY(bytes(file) == before);
    }

    // Damage to one page after the other: whoever meets it says so; the doctor finds all that the eye does not.
    void aDamagedPage()
    {
        const qint64 pages = QFileInfo(m_file).size() / page;
        int told = 0, found = 0, unnoticed = 0;
        for (qint64 n = 1; n < pages; n += 7) {
            const QString file = copyOf(u"page.db"_s);
            overwrite(file, n * page, QByteArray(64, '\xff'));
            const QByteArray before = bytes(file);
            const ProgramRun list = runCtl({u"--workspace"_s, file, u"claims"_s, u"list"_s});
            if (list.code != 0) {
                says(list, 1, file, "damaged", "Restore your backup");
                ++told;
            }
            const ProgramRun doctor = runCtl({u"--workspace"_s, file, u"doctor"_s, u"--json"_s});
            QVERIFY2(bytes(file) == before, "the file was changed");
            if (doctor.code == 0) {
                ++unnoticed;
                continue;
            }
            QCOMPARE(doctor.code, 1);
            if (doctor.out.isEmpty()) {
                says(doctor, 1, file, "damaged", "Restore your backup");
                continue;
            }
            ++found;
            const QJsonObject storage = doctor.json()[u"checks"_s][0].toObject();
            QCOMPARE(storage[u"name"_s].toString(), u"storage"_s);
            QVERIFY(!storage[u"broken"_s].toArray().isEmpty());
            QVERIFY(storage[u"remedy"_s].toString().contains("restore a backup"_L1));
        }
        qInfo() << pages / 7 << "damaged pages:" << told << "told by the list," << found << "by the doctor's checks,"
                << unnoticed << "unnoticed";
        QVERIFY(told > 0 && found > 0);
        QCOMPARE(unnoticed, 0);
    }

    // The same on a server of our own: a page of the work items is overwritten under its feet.
    void aDamagedServer()
    {
        const QByteArray shared = qgetenv("RD_TEST_PG");
        OwnCluster cluster;
        qputenv("RD_TEST_PG", cluster.path().toLocal8Bit());
        {
            const auto db = Backend::make(Dialect::Postgres);
            const auto restore = qScopeGuard([&] { qputenv("RD_TEST_PG", shared); });
            const PersonId member = db->person(u"Mia"_s, {});
            db->claim(member, u"Guide"_s);
            db->exec(u"CHECKPOINT"_s);
            db->exec(
                u"COPY (SELECT 1) TO PROGRAM 'printf DAMAGEDDAMAGEDDAMAGED | dd conv=notrunc status=none of=%1'"_s.arg(
                    db->value(u"SELECT pg_relation_filepath('desk.work_item')"_s).toString()));
            cluster.control({u"stop"_s, cluster.path()}); // forgets what it remembers of the page
            cluster.control({u"start"_s, cluster.path()});
            const auto session = startSession(db->options());
            ClaimsService claims(*session);
            const auto counts = settled(claims.page({}, std::nullopt, ClaimsService::Direction::Forward, 50));
            RD_ERROR(counts, ErrorCode::Corrupt);
            QVERIFY2(counts.error().text.contains("is damaged"_L1) &&
                         counts.error().text.contains("administrator"_L1) &&
                         counts.error().text.contains(session->target().label()),
                     qPrintable(counts.error().text));
            HistoryService history(*session);
            RD_ERROR(settled(history.doctor()), ErrorCode::Corrupt); // never "healthy", never an empty list
        }
    }

    // A server whose disk is full: a tablespace on a small disk that only the server sees.
    void aFullServer()
    {
        const QStringList way = privateMounts();
        if (way.isEmpty() || way.contains(u"-rm"_s)) {
            qInfo()
                << "no private mounts for the server on this machine: only the mapping of 53100 is tested (tst_sql)";
            return;
        }
        const QByteArray shared = qgetenv("RD_TEST_PG");
        OwnCluster cluster;
        cluster.control({u"stop"_s, cluster.path()});
        const QString script =
            uR"sh(mkdir -p "$1/tiny" && mount -t tmpfs -o size=15m,uid="$(id -u postgres)",mode=700 none "$1/tiny" && exec "$2" start "$1")sh"_s;
        const ProgramRun started =
            runProgram(way.first(), way.mid(1) + QStringList{u"sh"_s, u"-c"_s, script, u"sh"_s, cluster.path(),
                                                             QStringLiteral(RD_SOURCE_DIR "/tests/support/pgctl")});
        QVERIFY2(started.code == 0, started.err);
        Target target = cluster.target();
        {
            const auto server = Template::open(target);
            RD_OK(server->execute(u"CREATE TABLESPACE tiny LOCATION '%1/tiny'"_s.arg(cluster.path())));
            RD_OK(server->execute(u"CREATE DATABASE tiny TABLESPACE tiny"_s));
        }
        target.options[u"dbname"_s] = u"tiny"_s;
        const QString url = u"postgresql://postgres@/tiny?host="_s + cluster.path();
        QCOMPARE(runCtl({u"--url"_s, url, u"init"_s}).code, 0);
        QCOMPARE(runCtl({u"--url"_s, url, u"sample"_s}).code, 0);
        const ProgramRun full = runCtl({u"--url"_s, url, u"import"_s, u"claims"_s, path(u"many.csv"_s)});
        says(full, 1, u"tiny on this computer"_s, "no room left", "Tell the database administrator");
        const auto session = startSession({target});
        ClaimsService claims(*session);
        RD_VALUE(counts, settled(claims.counts({})));
        QCOMPARE(counts.total(), 420); // nothing lost, nothing half there
        HistoryService history(*session);
        RD_VALUE(doctor, settled(history.doctor()));
        QVERIFY(doctor.healthy());
        qputenv("RD_TEST_PG", shared);
    }

    void aNewerSchema()
    {
        const QString file = copyOf(u"newer.db"_s);
        {
            const auto db = Template::open(Target::embedded(file));
            RD_OK(db->execute(
                u"INSERT INTO schema_version (version, name, hash, applied_at, application, oldest_writer) VALUES (99, '0099_future.sql', '', 0, '9.9', 99)"_s));
        }
        const QByteArray before = bytes(file);
        // It may be read, and so it is; what would write says why not.
        QCOMPARE(runCtl({u"--workspace"_s, file, u"claims"_s, u"list"_s}).code, 0);
        for (const QStringList& command : {QStringList{u"migrate"_s}, QStringList{u"init"_s}})
            says(runCtl(QStringList{u"--workspace"_s, file} + command), 1, u"newer.db"_s,
                 "newer Review Desk (schema 99", "Update this program");
        QVERIFY(bytes(file) == before);
        QCOMPARE(QDir(m_folder.path()).entryList({u"newer.db.*"_s}), QStringList()); // no copy, no journal
    }

    // Two programs at one file: both work; while one writes for long the other says who is in the way, and goes on.
    void aSecondInstance()
    {
        const auto db = Backend::make(Dialect::Sqlite);
        const PersonId member = db->person(u"Mia"_s, {});
        const auto first = startSession(db->options());
        const auto second = startSession(db->options());
        ClaimsService one(*first), two(*second);
        int changes = 0;
        connect(second.get(), &Session::changed, this, [&changes] { ++changes; });
        second->watchForChanges(100);
        RD_OK(settled(two.counts({})));
        QTest::qWait(300);
        changes = 0;
        RD_OK(settled(one.file(u"From the first"_s, {}, member, {})));
        QTRY_VERIFY(changes > 0); // the second looks again by itself
        RD_OK(settled(two.file(u"From the second"_s, {}, member, {})));
        RD_VALUE(counts, settled(one.counts({})));
        QCOMPARE(counts.total(), 2);

        RD_OK(db->owner().execute(u"BEGIN EXCLUSIVE"_s));
        const ProgramRun busy = runCtl({u"--workspace"_s, db->file(), u"claims"_s, u"list"_s});
        says(busy, 5, db->file(), "Another program is writing", "Try again");
        const auto refused = settled(one.file(u"Meanwhile"_s, {}, member, {}));
        QVERIFY(!refused && (refused.error().code == ErrorCode::Busy || refused.error().code == ErrorCode::Timeout));
        db->owner().rollback();
        RD_OK(settled(one.file(u"Afterwards"_s, {}, member, {})));
        RD_VALUE(after, settled(two.counts({})));
        QCOMPARE(after.total(), 3);
        db->verifyHealthy();
    }
};

QTEST_GUILESS_MAIN(TestBrokenFiles)
#include "tst_brokenfiles.moc"
