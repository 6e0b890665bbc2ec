// SPDX-License-Identifier: GPL-3.0-or-later
// reviewdeskctl as a script sees it: exit codes, JSON on standard output, messages on standard error (spec/desktop.md).
#include "tests/support/deskctl.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using Run = rd::test::ProgramRun;

class TestCtl final : public QObject {
    Q_OBJECT

    std::unique_ptr<Backend> m_db;
    QTemporaryDir m_folder;

    Run ctl(const QStringList& arguments, bool located = true)
    {
        return rd::test::runCtl((located ? rd::test::ctlPlace(*m_db) : QStringList()) + arguments);
    }
    QString write(const QByteArray& content)
    {
        QFile file(m_folder.filePath(u"claims.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return file.fileName();
    }
    static QByteArray csv(const QByteArray& extra = {})
    {
        return "external_id,task_title,claimant,status,reviewer,submitted_at,updated_at,lines_changed\n"
               "A,Guide,Ann,under_review,Kim,2024-08-01T10:00:00Z,2024-08-20T10:00:00Z,5\n"
               "B,Map,Ann,under_review,Kim,2024-08-01T10:00:00Z,2024-08-31T10:00:00Z,5\n"
               "C,Atlas,Kim,submitted,,2024-08-01T10:00:00.5Z,2024-08-02T10:00:00Z,\n" +
               extra;
    }

private slots:
    void cleanup() { m_db.reset(); }

    void theWholeWay_data() { Backend::addRows(); }
    void theWholeWay()
    {
        m_db = Backend::make();
        const Run imported = ctl({u"import"_s, u"claims"_s, write(csv()), u"--json"_s});
        QCOMPARE(imported.code, 0);
        QCOMPARE(imported.json()[u"imported"_s].toInt(), 3);

        const Run listed = ctl({u"claims"_s, u"list"_s, u"--json"_s});
        QCOMPARE(listed.code, 0);
        const QJsonArray rows = listed.json().array();
        QCOMPARE(rows.size(), 3);
        const QJsonObject guide = rows[0].toObject();
        QCOMPARE(guide.keys(), (QStringList{u"activity_at"_s, u"claimant"_s, u"days_with_reviewer"_s, u"deadline_at"_s,
                                            u"external_id"_s, u"id"_s, u"reviewer"_s, u"status"_s, u"submitted_at"_s,
                                            u"title"_s, u"version"_s}));
        QCOMPARE(guide[u"external_id"_s].toString(), u"A"_s);
        QCOMPARE(guide[u"submitted_at"_s].toString(), u"2024-08-01T10:00:00Z"_s);
        QCOMPARE(guide[u"deadline_at"_s].toString(), u"2024-08-27T10:00:00Z"_s);
        QCOMPARE(guide[u"days_with_reviewer"_s].toInt(), 11);
        const QJsonObject atlas = rows[2].toObject();
        QCOMPARE(atlas[u"submitted_at"_s].toString(), u"2024-08-01T10:00:00.500Z"_s);
        QVERIFY(atlas[u"reviewer"_s].isNull() && atlas[u"activity_at"_s].isNull() &&
                atlas[u"days_with_reviewer"_s].isNull());

        QCOMPARE(ctl({u"claims"_s, u"list"_s, u"--orphaned"_s, u"--json"_s}).json().array().size(), 1);
        QCOMPARE(
            ctl({u"claims"_s, u"list"_s, u"--status"_s, u"submitted,approved"_s, u"--json"_s}).json().array().size(),
            1);
        // A bulk command asks on a terminal and refuses elsewhere.
        const Run asked = ctl({u"claims"_s, u"release-orphaned"_s});
        QCOMPARE(asked.code, 2);
        QVERIFY(asked.err.contains("--yes"));
        const Run dry = ctl({u"claims"_s, u"release-orphaned"_s, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(dry.code, 0);
        QVERIFY(dry.json()[u"dry_run"_s].toBool());
        const Run released = ctl({u"claims"_s, u"release-orphaned"_s, u"--yes"_s, u"--json"_s});
        QCOMPARE(released.code, 0);
        QCOMPARE(released.json().object().keys(), (QStringList{u"dry_run"_s, u"op"_s, u"released"_s, u"skipped"_s}));
        const QJsonObject first = released.json()[u"released"_s][0].toObject();
        QCOMPARE(first.keys(), (QStringList{u"days_orphaned"_s, u"id"_s, u"reviewer"_s, u"title"_s}));
        QCOMPARE(first[u"reviewer"_s].toString(), u"Kim"_s);
        QCOMPARE(first[u"days_orphaned"_s].toInt(), 11);
        QCOMPARE(
            ctl({u"claims"_s, u"release-orphaned"_s, u"--yes"_s, u"--json"_s}).json()[u"released"_s].toArray().size(),
            0);

        const QString id = QString::number(first[u"id"_s].toInteger());
        const Run events = ctl({u"events"_s, u"--item"_s, id, u"--json"_s});
        QCOMPARE(events.code, 0);
        const QJsonObject last = events.json().array().last().toObject();
        QCOMPARE(last.keys(),
                 (QStringList{u"actor"_s, u"at"_s, u"from"_s, u"id"_s, u"item_id"_s, u"metadata"_s, u"note"_s, u"op"_s,
                              u"person_after"_s, u"person_before"_s, u"to"_s, u"type"_s, u"verb"_s}));
        QCOMPARE(last[u"person_before"_s].toString(), u"Kim"_s);
        QCOMPARE(last[u"metadata"_s][u"task_id"_s].toString(), u"A"_s);
        QCOMPARE(last[u"op"_s].toString(), released.json()[u"op"_s].toString());
        QCOMPARE(ctl({u"events"_s, u"--since"_s, u"2099-01-01T00:00:00Z"_s, u"--json"_s}).json().array().size(), 0);

        const Run shown = ctl({u"claims"_s, u"show"_s, id, u"--json"_s});
        QCOMPARE(shown.json()[u"events"_s].toArray().size(), 2);
        const Run undone = ctl({u"claims"_s, u"undo-release"_s, id, u"--json"_s});
        QCOMPARE(undone.code, 0);
        QCOMPARE(undone.json()[u"done"_s][0].toInteger(), first[u"id"_s].toInteger());

        const Run doctor = ctl({u"doctor"_s, u"--json"_s});
        QCOMPARE(doctor.code, 0);
        QVERIFY(doctor.json()[u"healthy"_s].toBool());
        QVERIFY(doctor.json()[u"checks"_s].toArray().size() >= 12);
        QVERIFY(doctor.json()[u"checks"_s][0][u"broken"_s].isArray());
        m_db->exec(u"UPDATE capacity SET load = 9"_s);
        const Run ill = ctl({u"doctor"_s, u"--json"_s});
        QCOMPARE(ill.code, 1);
        QVERIFY(!ill.json()[u"healthy"_s].toBool());
        for (const QJsonValue& check : ill.json()[u"checks"_s].toArray()) {
            QVERIFY(!check[u"meaning"_s].toString().isEmpty() && !check[u"remedy"_s].toString().isEmpty());
            if (check[u"name"_s].toString() != "load"_L1)
                continue;
            QVERIFY(!check[u"broken"_s].toArray().isEmpty());
            QCOMPARE(check[u"rows"_s].toArray().size(), check[u"broken"_s].toArray().size());
            QCOMPARE(QDateTime::fromString(check[u"since"_s].toString(), Qt::ISODate).toMSecsSinceEpoch(), m_db->now());
        }
        const Run told = ctl({u"doctor"_s});
        QVERIFY(told.out.contains("BROKEN  load") && told.out.contains("What to do:") &&
                told.out.contains("not before"));
    }

    void sealsAndVerifies_data() { Backend::addRows(); }
    void sealsAndVerifies()
    {
        m_db = Backend::make();
        QCOMPARE(ctl({u"import"_s, u"claims"_s, write(csv())}).code, 0);
        const qint64 events = m_db->value(u"SELECT count(*) FROM event"_s).toLongLong();
        QVERIFY(events >= 3);
        const Run before = ctl({u"audit"_s, u"verify"_s, u"--json"_s});
        QCOMPARE(before.code, 0);
        QCOMPARE(before.json()[u"unsealed"_s].toInteger(), events);
        QVERIFY(before.json()[u"last_seal"_s].isNull());
        const Run sealed = ctl({u"audit"_s, u"seal"_s, u"--json"_s});
        QCOMPARE(sealed.code, 0);
        QCOMPARE(sealed.json().object().keys(), (QStringList{u"events"_s, u"last_seal"_s, u"seals"_s}));
        QCOMPARE(sealed.json()[u"events"_s].toInteger(), events);
        const QString hash = sealed.json()[u"last_seal"_s][u"hash"_s].toString();
        QCOMPARE(hash.size(), 64);
        const Run again = ctl({u"audit"_s, u"seal"_s});
        QCOMPARE(again.code, 0);
        QVERIFY2(again.out.contains("Nothing new to seal."), again.out);
        const Run healthy = ctl({u"audit"_s, u"verify"_s, u"--hash"_s, hash, u"--json"_s});
        QCOMPARE(healthy.code, 0);
        QVERIFY(healthy.json()[u"healthy"_s].toBool());
        QCOMPARE(healthy.json().object().keys(),
                 (QStringList{u"events"_s, u"findings"_s, u"healthy"_s, u"last_seal"_s, u"seals"_s, u"unsealed"_s}));
        const Run other = ctl({u"audit"_s, u"verify"_s, u"--hash"_s, QString(64, u'0'), u"--json"_s});
        QCOMPARE(other.code, 1);
        QCOMPARE(other.json()[u"findings"_s][0][u"kind"_s].toString(), u"hash_unknown"_s);
        QCOMPARE(ctl({u"audit"_s, u"verify"_s, u"--hash"_s, u"xyz"_s}).code, 2);
        QCOMPARE(ctl({u"audit"_s, u"mend"_s}).code, 2);
        QCOMPARE(ctl({u"audit"_s, u"verify"_s, u"1"_s}).code, 2);

        m_db->exec(m_db->isShared() ? u"ALTER TABLE event DISABLE TRIGGER ALL"_s : u"DROP TRIGGER event_no_update"_s);
        m_db->exec(u"UPDATE event SET note = 'forged' WHERE id = 2"_s);
        const Run broken = ctl({u"audit"_s, u"verify"_s, u"--json"_s});
        QCOMPARE(broken.code, 1);
        const QJsonObject finding = broken.json()[u"findings"_s][0].toObject();
        QCOMPARE(finding[u"kind"_s].toString(), u"event_changed"_s);
        QCOMPARE(finding[u"events"_s].toArray(), QJsonArray{2});
        const Run words = ctl({u"audit"_s, u"verify"_s});
        QVERIFY2(words.out.contains("BROKEN  Event 2 was changed after seal 1 was made."), words.out);
        if (!m_db->isShared())
            QCOMPARE(ctl({u"audit"_s, u"seal"_s, u"--as"_s, u"Kim"_s}).code, 4); // a reviewer
    }

    void verbsAndExitCodes_data() { Backend::addRows(); }
    void verbsAndExitCodes()
    {
        m_db = Backend::make();
        QCOMPARE(ctl({u"import"_s, u"claims"_s, write(csv())}).code, 0);
        QCOMPARE(ctl({u"claims"_s, u"assign"_s, u"3"_s, u"--person"_s, u"Ann"_s}).code, 3); // no reviewer
        const Run reassigned = ctl({u"claims"_s, u"reassign"_s, u"1"_s, u"--person"_s, u"Ann"_s, u"--json"_s});
        QCOMPARE(reassigned.code, 4); // the own work
        QCOMPARE(reassigned.json()[u"skipped"_s][0][u"reason"_s].toString(), u"own_work"_s);
        QCOMPARE(ctl({u"claims"_s, u"release"_s, u"1"_s, u"--note"_s, u"holiday"_s, u"--version"_s, u"9"_s}).code, 3);
        const QStringList release = {u"claims"_s, u"release"_s, u"1"_s,
                                     u"--note"_s, u"holiday"_s, u"--version"_s,
                                     u"2"_s,      u"--op"_s,    u"b0b0b0b0-0000-4000-8000-000000000001"_s,
                                     u"--json"_s};
        const Run released = ctl(release);
        QCOMPARE(released.code, 0);
        QCOMPARE(ctl(release).out, released.out); // exactly once
        QCOMPARE(m_db->value(u"SELECT count(*) FROM event WHERE type = 'claim.released'"_s).toInt(), 1);
        QCOMPARE(ctl({u"claims"_s, u"release"_s, u"2"_s, u"--note"_s, u"x"_s, u"--op"_s,
                      u"b0b0b0b0-0000-4000-8000-000000000001"_s})
                     .code,
                 1);
        QCOMPARE(ctl({u"claims"_s, u"release"_s, u"4711"_s, u"--note"_s, u"x"_s}).code, 3);
        QCOMPARE(ctl({u"claims"_s, u"file"_s, u"--title"_s, u"New"_s, u"--person"_s, u"Ann"_s}).code, 0);
        QCOMPARE(ctl({u"claims"_s, u"show"_s, u"4711"_s}).code, 3);
        QCOMPARE(ctl({u"claims"_s, u"assign"_s, u"3"_s, u"--person"_s, u"Nobody At All"_s}).code, 1);

        const Run refused =
            ctl({u"import"_s, u"claims"_s, write(csv("D,Bad,Ann,done,,2024-08-01T10:00:00Z,2024-08-01T10:00:00Z,\n")),
                 u"--json"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY(!refused.json()[u"done"_s].toBool());
        QCOMPARE(ctl({u"import"_s, u"claims"_s,
                      write(csv("D,Bad,Ann,done,,2024-08-01T10:00:00Z,2024-08-01T10:00:00Z,\n")), u"--skip-bad"_s})
                     .code,
                 3);
        QCOMPARE(ctl({u"import"_s, u"claims"_s, u"/no/such/file.csv"_s}).code, 1);

        QCOMPARE(ctl({u"policy"_s, u"list"_s, u"--json"_s}).json().array().size(),
                 m_db->value(u"SELECT count(DISTINCT key) FROM policy"_s).toInt());
        QCOMPARE(ctl({u"policy"_s, u"try"_s, u"claims.orphan_after"_s, u"300 days"_s, u"--json"_s})
                     .json()[u"tried_count"_s]
                     .toInt(),
                 0);
        const Run set = ctl({u"policy"_s, u"set"_s, u"claims.orphan_after"_s, u"5 days"_s, u"--json"_s});
        QCOMPARE(set.code, 0);
        QCOMPARE(set.json()[u"moved"_s].toInt(), 1);
        QCOMPARE(ctl({u"policy"_s, u"set"_s, u"claims.orphan_after"_s, u"soon"_s}).code, 1);
        for (const QStringList& wrong :
             {QStringList{u"dance"_s}, QStringList{}, QStringList{u"claims"_s, u"dance"_s},
              QStringList{u"claims"_s, u"approve"_s}, QStringList{u"claims"_s, u"approve"_s, u"x"_s},
              QStringList{u"claims"_s, u"list"_s, u"--status"_s, u"odd"_s}, QStringList{u"--nonsense"_s},
              QStringList{u"events"_s, u"--since"_s, u"yesterday"_s},
              QStringList{u"claims"_s, u"approve"_s, u"1"_s, u"--op"_s, u"x"_s},
              QStringList{u"policy"_s, u"set"_s, u"x"_s}}) {
            const Run run = ctl(wrong);
            QVERIFY2(run.code == 2, qPrintable(wrong.join(u' ') + QString::number(run.code)));
            QVERIFY(!run.err.isEmpty() && run.out.isEmpty());
        }
    }

    void actingAsSomebody()
    {
        m_db = Backend::make(Dialect::Sqlite);
        QCOMPARE(ctl({u"import"_s, u"claims"_s, write(csv())}).code, 0);
        QCOMPARE(ctl({u"--as"_s, u"Kim"_s, u"claims"_s, u"take"_s, u"3"_s}).code, 4);    // Kim's own claim
        QCOMPARE(ctl({u"--as"_s, u"Ann"_s, u"claims"_s, u"approve"_s, u"1"_s}).code, 4); // somebody else's review
        QCOMPARE(ctl({u"--as"_s, u"Kim"_s, u"claims"_s, u"reject"_s, u"1"_s}).code, 1);  // no note
        QCOMPARE(ctl({u"--as"_s, u"Kim"_s, u"claims"_s, u"approve"_s, u"1"_s}).code, 0);
        QCOMPARE(ctl({u"claims"_s, u"approve"_s, u"2"_s}).code, 0); // the owner, on Kim's behalf
        const QJsonObject last = ctl({u"events"_s, u"--item"_s, u"2"_s, u"--json"_s}).json().array().last().toObject();
        QCOMPARE(last[u"metadata"_s][u"on_behalf_of"_s].toString(), u"Kim"_s);
        QCOMPARE(ctl({u"--as"_s, u"Nobody"_s, u"claims"_s, u"list"_s}).code, 2);
    }

    void whereTheDataIs()
    {
        m_db = Backend::make(Dialect::Sqlite);
        QCOMPARE(ctl({u"claims"_s, u"list"_s}, false).code, 2);
        QCOMPARE(ctl({u"--workspace"_s, m_folder.filePath(u"missing.db"_s), u"claims"_s, u"list"_s}, false).code, 5);
        QCOMPARE(ctl({u"--workspace"_s, u"a"_s, u"--url"_s, u"postgresql://x"_s, u"doctor"_s}, false).code, 2);
        const Run secret = ctl({u"--url"_s, u"postgresql://me:s3cret@host/db"_s, u"doctor"_s}, false);
        QCOMPARE(secret.code, 2);
        QVERIFY(!secret.err.contains("s3cret"));
        QVERIFY(secret.err.contains(".pgpass"));
        QCOMPARE(ctl({u"--url"_s, u"postgresql:///x?host=/nowhere"_s, u"doctor"_s}, false).code, 5);
        QCOMPARE(
            ctl({u"--url"_s, u"postgresql:///x?host=/nowhere"_s, u"--now"_s, u"2024-09-01T00:00:00Z"_s, u"doctor"_s},
                false)
                .code,
            2);
        QCOMPARE(ctl({u"--url"_s, u"postgresql:///x?host=/nowhere"_s, u"--as"_s, u"x"_s, u"doctor"_s}, false).code, 2);
        QCOMPARE(ctl({u"--profile"_s, u"no such profile"_s, u"doctor"_s}, false).code, 2);
        QVERIFY(ctl({u"--help"_s}, false).out.contains("release-orphaned"));
        QCOMPARE(ctl({u"--version"_s}, false).out, QByteArray("reviewdeskctl " RD_VERSION "\n"));
        // import, init and sample create a missing workspace; the file is the owner's alone.
        const QString fresh = m_folder.filePath(u"fresh.db"_s);
        QCOMPARE(ctl({u"--workspace"_s, fresh, u"sample"_s}, false).code, 0);
        QCOMPARE(QFile::permissions(fresh) & QFile::Permissions(0x0077), QFile::Permissions());
        QVERIFY(ctl({u"--workspace"_s, fresh, u"claims"_s, u"list"_s, u"--orphaned"_s, u"--json"_s}, false)
                    .json()
                    .array()
                    .size() >= 20);
        QCOMPARE(ctl({u"--workspace"_s, fresh, u"init"_s}, false).code, 0);
        QCOMPARE(ctl({u"--workspace"_s, fresh, u"migrate"_s}, false).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestCtl)
#include "tst_ctl.moc"
