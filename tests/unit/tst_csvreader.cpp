// SPDX-License-Identifier: GPL-3.0-or-later
// The CSV reader on its own: what RFC 4180 allows, where errors are, and that any bytes at all end in a result.
#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

#include "app/services/csvreader.h"
#include "app/services/gzipdevice.h"

using namespace Qt::StringLiterals;
using namespace rd;

namespace {

struct Parsed {
    QList<QStringList> records;
    QList<qint64> lines;
    std::optional<CsvProblem> problem;
};

Parsed parse(const QByteArray& content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    Parsed parsed;
    while (auto record = reader.next()) {
        parsed.records << record->fields;
        parsed.lines << record->line;
    }
    parsed.problem = reader.problem();
    return parsed;
}

} // namespace

class TestCsvReader final : public QObject {
    Q_OBJECT

private slots:
    void forms()
    {
        const QList<QStringList> wanted = {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        for (const QByteArray& content :
             {QByteArray("a,b\n1,2\n"), QByteArray("a,b\n1,2"), QByteArray("a,b\r\n1,2\r\n"),
              QByteArray("\xef\xbb\xbf"
                         "a,b\n1,2\n"),
              QByteArray("\"a\",\"b\"\n\"1\",\"2\"\n"), QByteArray("\"a\",b\r\n1,\"2\"\r\n"),
              QByteArray("\"a\",b\r\n1,\"2\"")}) {
            const Parsed parsed = parse(content);
            QVERIFY(!parsed.problem);
            QCOMPARE(parsed.records, wanted);
        }
        QCOMPARE(parse("\"a\"\"b\",\"c,d\",\"e\nf\"\n").records,
                 (QList<QStringList>{{u"a\"b"_s, u"c,d"_s, u"e\nf"_s}}));
        QCOMPARE(parse("a,,\n,,\n").records, (QList<QStringList>{{u"a"_s, u""_s, u""_s}, {u""_s, u""_s, u""_s}}));
        QCOMPARE(parse("a\n\nb\n").lines, (QList<qint64>{1, 2, 3}));
        QCOMPARE(parse("\"x\ny\"\nb\n").lines, (QList<qint64>{1, 3}));
        QVERIFY(parse("").records.isEmpty());
    }
    void problemsHaveAPlace()
    {
        const Parsed open = parse("a,b\nä,\"x\n");
        QCOMPARE(open.problem->line, 2);
        QCOMPARE(open.problem->column, 3); // characters, not bytes
        QVERIFY(open.problem->text().startsWith(u"line 2, column 3: "_s));
        QCOMPARE(parse("a\"b\n").problem->column, 2);
        QCOMPARE(parse("\"a\"b\n").problem->column, 4);
        // A lone CR behind a quote once swallowed the character after it.
        QCOMPARE(parse("\"a\"\rb\n").problem->line, 1);
        QCOMPARE(parse("\"a\"\r,b\n").problem->line, 1);
        QCOMPARE(parse("\"a\"\r\nb\r").records, (QList<QStringList>{{u"a"_s}, {u"b"_s}}));
    }
    void wrongBytesSpoilOneRecordOnly()
    {
        QBuffer buffer;
        buffer.setData("a\n\xff\xfe\nb\n");
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(buffer);
        QVERIFY(!reader.next()->problem);
        QVERIFY(reader.next()->problem);
        QCOMPARE(reader.next()->fields, QStringList{u"b"_s});
    }
    void longRecordsEnd()
    {
        for (const QByteArray& content :
             {QByteArray(5 << 20, 'x'), '"' + QByteArray(5 << 20, 'x'), QByteArray(5 << 20, ',')}) {
            const Parsed parsed = parse(content);
            QVERIFY(parsed.problem.has_value());
        }
    }
    // A short run of what the fuzzer does for long: any bytes end, and what was read can be written and read again.
    void anyBytesAtAll()
    {
        QRandomGenerator random(42);
        const QByteArray alphabet = "ab,\"\n\r\xc3\xa4\xff \0";
        for (int i = 0; i < 20'000; ++i) {
            QByteArray content;
            for (int n = random.bounded(40); n > 0; --n)
                content += alphabet[random.bounded(int(alphabet.size()))];
            const Parsed parsed = parse(content);
            for (const QStringList& record : parsed.records)
                QVERIFY(!record.isEmpty());
            if (parsed.problem) {
                QVERIFY(parsed.problem->line >= 1 && !parsed.problem->what.isEmpty());
            }
        }
    }
    void brokenGzipEnds()
    {
        QRandomGenerator random(42);
        for (int i = 0; i < 2'000; ++i) {
            QByteArray content("\x1f\x8b\x08\x00", 4);
            for (int n = random.bounded(60); n > 0; --n)
                content += char(random.bounded(256));
            QBuffer buffer;
            buffer.setData(content);
            buffer.open(QIODevice::ReadOnly);
            QVERIFY(GzipDevice::looksPacked(buffer));
            GzipDevice gzip(buffer);
            (void)gzip.readAll();
            QVERIFY(gzip.failed());
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
