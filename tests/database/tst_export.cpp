// SPDX-License-Identifier: GPL-3.0-or-later
// What people wrote never runs in somebody's spreadsheet: in CSV it is guarded, in XLSX it is a string, whatever it
// begins with.
#include <zlib.h>

#include "app/domain/text.h"
#include "app/services/csvreader.h"
#include "app/services/engineersservice.h"
#include "app/services/exportservice.h"
#include "app/services/peopleservice.h"
#include "app/services/tablewriter.h"
#include "models/incidents/engineersmodel.h"
#include "tests/support/backend.h"
#include "tests/support/incidentdesk.h"
#include "tests/support/requestdesk.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::IncidentDesk;
using rd::test::RequestDesk;
using rd::test::settled;
using rd::test::startSession;
using rd::test::verdictOf;

namespace {

const QStringList& attacks()
{
    static const QStringList texts = {u"=HYPERLINK(\"http://evil\",\"x\")"_s,
                                      u"+1+1"_s,
                                      u"-2+3+cmd|' /C calc'!A0"_s,
                                      u"@SUM(1,1)"_s,
                                      u"\t=1+1"_s,
                                      u"\r=1+1"_s,
                                      u"\n=1+1"_s,
                                      u"\uff1d1+1"_s,
                                      u"'=already"_s,
                                      u"a,\"b\"\r\n=1+1"_s};
    return texts;
}

/// One file out of a ZIP: its directory stands at the end (APPNOTE.TXT, 4.3.12).
QByteArray fromZip(const QByteArray& zip, const QByteArray& name)
{
    const auto number = [&](qsizetype at, int bytes) {
        qsizetype value = 0;
        for (int i = bytes - 1; i >= 0; --i)
            value = value * 256 + static_cast<unsigned char>(zip[at + i]);
        return value;
    };
    for (qsizetype at = zip.indexOf("PK\x01\x02"); at >= 0; at = zip.indexOf("PK\x01\x02", at + 4)) {
        if (zip.mid(at + 46, number(at + 28, 2)) != name)
            continue;
        const qsizetype packed = number(at + 20, 4);
        const qsizetype local = number(at + 42, 4);
        const qsizetype data = local + 30 + number(local + 26, 2) + number(local + 28, 2);
        QByteArray out(number(at + 24, 4), '\0');
        z_stream stream = {};
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(zip.constData() + data));
        stream.avail_in = uInt(packed);
        stream.next_out = reinterpret_cast<Bytef*>(out.data());
        stream.avail_out = uInt(out.size());
        const bool read = inflateInit2(&stream, -MAX_WBITS) == Z_OK && inflate(&stream, Z_FINISH) == Z_STREAM_END;
        inflateEnd(&stream);
        return read ? out : QByteArray();
    }
    return {};
}

QByteArray content(const QString& file)
{
    QFile f(file);
    if (!f.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file));
    return f.readAll();
}

void verifyCsv(const QString& file, const QStringList& texts)
{
    QFile f(file);
    QVERIFY(f.open(QIODevice::ReadOnly));
    CsvReader reader(f);
    QSet<QString> read;
    while (const auto record = reader.next()) {
        QVERIFY(!record->problem);
        QVERIFY2(record->fields.size() > 1, "an empty line");
        for (const QString& cell : record->fields) {
            bool number = false; // written by the program, not by a person
            cell.toLongLong(&number);
            QVERIFY2(cell.isEmpty() || number || !u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s.contains(cell[0]),
                     qPrintable(cell));
            read << cell;
        }
    }
    QVERIFY2(!reader.problem(), reader.problem() ? qPrintable(reader.problem()->text()) : "");
    for (const QString& text : texts)
        QVERIFY2(read.contains(guardedCell(text)), qPrintable(text)); // whole, and nothing else added
}

void verifyXlsx(const QString& file, const QStringList& texts)
{
    const QByteArray sheet = fromZip(content(file), "xl/worksheets/sheet1.xml");
    QVERIFY(sheet.size() > 500);
    QVERIFY2(!sheet.contains("<f>") && !sheet.contains("<f "), sheet);
    QXmlStreamReader xml(sheet);
    QStringList strings;
    bool inString = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "c"_L1)
            inString = xml.attributes().value(u"t"_s) == "inlineStr"_L1;
        if (xml.isStartElement() && xml.name() == "t"_L1) {
            QVERIFY(inString);
            strings << xml.readElementText().replace(u"_x000D_"_s, u"\r"_s); // ECMA-376, ST_Xstring
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    for (const QString& text : texts)
        QVERIFY2(strings.contains(text), qPrintable(text));
}

/// The first cells of all records, without the header.
QStringList firstCells(const QString& file)
{
    QFile f(file);
    if (!f.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file));
    CsvReader reader(f);
    QStringList cells;
    while (const auto record = reader.next())
        cells << record->fields.value(0);
    return cells.mid(1);
}

/// The record of a table whose first cell is `name`.
QStringList recordOf(const QString& file, const QString& name)
{
    QFile f(file);
    if (!f.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file));
    CsvReader reader(f);
    while (const auto record = reader.next()) {
        if (record->fields.value(0) == name)
            return record->fields;
    }
    return {};
}

} // namespace

class TestExport final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); } // C knows no order of letters

    void anyTextInTables()
    {
        for (const QString& name : {u"t.csv"_s, u"t.xlsx"_s}) {
            const QString file = m_folder.filePath(name);
            {
                RD_VALUE(writer, TableWriter::open(file, {{u"text"_s, u"Text"_s}, {u"number"_s, u"=Header"_s}}));
                for (const QString& text : attacks())
                    RD_OK(writer->write({TableCell(text), TableCell(qint64(-5))}));
                RD_OK(writer->commit());
            }
            if (name.endsWith("csv"_L1)) {
                QVERIFY(content(file).startsWith("Text,'=Header\r\n"));
                QVERIFY(content(file).contains("\r\n'+1+1,'-5\r\n")); // no empty line between records
                verifyCsv(file, attacks());
            } else {
                verifyXlsx(file, attacks());
            }
        }
    }

    // One array of objects, whatever the language; a file that is not finished is not there.
    void jsonForPrograms()
    {
        const QString file = m_folder.filePath(u"t.json"_s);
        const QList<TableColumn> columns = {{u"text"_s, u"Text"_s},
                                            {u"number"_s, u"Zahl"_s},
                                            {u"waiting_since"_s, u"Wartet seit"_s},
                                            {u"status"_s, u"Stand"_s},
                                            {u"nothing"_s, u"Nichts"_s}};
        {
            RD_VALUE(writer, TableWriter::open(file, columns));
            for (const QString& text : attacks())
                RD_OK(writer->write(
                    {text, qint64(-5), TimeCell{1'725'148'800'000}, WordCell{u"Fertig"_s, u"done"_s}, TableCell()}));
            RD_OK(
                writer->write({QString(), qint64(9'007'199'254'740'991), TableCell(), WordCell{u"ja"_s, true}, u""_s}));
            QVERIFY(!QFile::exists(file));
            RD_OK(writer->commit());
        }
        QJsonParseError problem;
        const QJsonArray rows = QJsonDocument::fromJson(content(file), &problem).array();
        QCOMPARE(problem.error, QJsonParseError::NoError);
        QCOMPARE(rows.size(), attacks().size() + 1);
        for (qsizetype i = 0; i < attacks().size(); ++i) // as they were written: no spreadsheet reads this
            QCOMPARE(rows[i], (QJsonObject{{u"text"_s, attacks()[i]},
                                           {u"number"_s, -5},
                                           {u"waiting_since"_s, u"2024-09-01T00:00:00Z"_s},
                                           {u"status"_s, u"done"_s},
                                           {u"nothing"_s, QJsonValue()}}));
        QCOMPARE(rows.last(), (QJsonObject{{u"text"_s, QJsonValue()},
                                           {u"number"_s, qint64(9'007'199'254'740'991)},
                                           {u"waiting_since"_s, QJsonValue()},
                                           {u"status"_s, true},
                                           {u"nothing"_s, QJsonValue()}}));
        {
            RD_VALUE(writer, TableWriter::open(file, columns));
            RD_OK(writer->commit());
        }
        QCOMPARE(content(file), "[]\n");
        {
            RD_VALUE(writer, TableWriter::open(m_folder.filePath(u"half.json"_s), columns));
            RD_OK(writer->write({u"x"_s, qint64(1), TableCell(), TableCell(), TableCell()}));
        }
        QVERIFY(QDir(m_folder.path()).entryList({u"half*"_s}).isEmpty());
    }

    // Titles, names and ids of a workspace, through the service that the window uses.
    void claimsOfPeople_data() { Backend::addRows(); }
    void claimsOfPeople()
    {
        const auto db = Backend::make();
        QStringList texts;
        for (const QString& attack : attacks()) {
            const QString title = normalised(attack);
            const PersonId member = db->person(u"%1 (member)"_s.arg(attack.trimmed()), {});
            const PersonId reviewer = db->person(u"%1 (reviewer)"_s.arg(attack.trimmed()), {u"reviewer"_s});
            const QString id = u"%1 no. %2"_s.arg(attack.trimmed().left(20)).arg(texts.size());
            const qint64 item = db->claim(member, title, id);
            QCOMPARE(verdictOf(db->apply(reviewer, u"take"_s, {{item, {}}})), u"done"_s);
            texts << title << normalised(u"%1 (member)"_s.arg(attack.trimmed()))
                  << normalised(u"%1 (reviewer)"_s.arg(attack.trimmed())) << id;
        }
        const auto session = startSession(db->options());
        ExportService exports(*session);
        for (const QString& name : {u"c.csv"_s, u"c.xlsx"_s}) {
            const QString file = m_folder.filePath(name);
            RD_VALUE(rows, settled(exports.claims({{}, file})));
            QCOMPARE(rows, attacks().size());
            if (name.endsWith("csv"_L1))
                verifyCsv(file, texts);
            else
                verifyXlsx(file, texts);
        }
    }

    void requestsWithTheirMoney_data() { Backend::addRows(); }
    void requestsWithTheirMoney()
    {
        RequestDesk d;
        QStringList texts;
        for (const QString& attack : attacks())
            texts << normalised(attack);
        for (const QString& title : std::as_const(texts))
            QVERIFY2(d.file(1, 0, title) > 0, qPrintable(title));
        const qint64 paid = d.file(3, 2550, u"Two of three places"_s);
        QVERIFY(d.submitted(paid, d.anna) > 0);
        QCOMPARE(d.claim(d.ben, paid), u"done"_s);
        const auto session = startSession(d.db->options());
        ExportService exports(*session);
        const QString table = m_folder.filePath(u"r.csv"_s);
        RD_VALUE(rows, settled(exports.requests({{}, table})));
        QCOMPARE(rows, texts.size() + 1);
        verifyCsv(table, texts);
        const QStringList record = recordOf(table, u"Two of three places"_s);
        QCOMPARE(record.mid(2, 1), QStringList(u"Ada"_s));
        // Places, taken, accepted, to decide, disputed; amount of a place, held for both that are taken.
        QCOMPARE(record.mid(5, 8),
                 QStringList({u"3"_s, u"2"_s, u"0"_s, u"1"_s, u"0"_s, u"25.50"_s, u"51.00"_s, u"EUR"_s}));
        QCOMPARE(record.value(14), QString::number(paid));
        const QString sheet = m_folder.filePath(u"r.xlsx"_s);
        RD_OK(settled(exports.requests({{}, sheet})));
        verifyXlsx(sheet, texts);
    }

    void incidentsAndPeople_data() { Backend::addRows(); }
    void incidentsAndPeople()
    {
        IncidentDesk d;
        QStringList texts;
        for (const QString& attack : attacks())
            texts << normalised(attack);
        for (const QString& title : std::as_const(texts))
            QVERIFY2(d.report(u"low"_s, u"low"_s, title) > 0, qPrintable(title));
        const qint64 burning = d.report(u"critical"_s, u"high"_s, u"The queue stands still"_s);
        QCOMPARE(d.assign(burning, d.eve), u"done"_s);
        for (const QString& name : std::as_const(texts))
            d.db->person(u"%1 (member)"_s.arg(name), {});
        const auto session = startSession(d.db->options());
        ExportService exports(*session);
        const QString table = m_folder.filePath(u"i.csv"_s);
        RD_VALUE(rows, settled(exports.incidents({{}, table})));
        QCOMPARE(rows, texts.size() + 1);
        verifyCsv(table, texts);
        const QStringList record = recordOf(table, u"The queue stands still"_s);
        QCOMPARE(record.mid(1, 5),
                 QStringList({u"High"_s, u"Critical"_s, u"Pending approval"_s, u"Eve"_s, u"Assigned"_s}));
        QVERIFY2(!record.value(6).isEmpty(), "no deadline");
        QCOMPARE(record.mid(7, 2), QStringList({u"no"_s, u"0"_s}));
        QCOMPARE(record.value(11), QString::number(burning));
        const QStringList free = recordOf(table, guardedCell(texts.first()));
        QCOMPARE(free.mid(4, 3), QStringList({QString(), QString(), QString()})); // nobody, no review, no clock

        const QString people = m_folder.filePath(u"p.csv"_s);
        RD_VALUE(written, settled(exports.people({}, people)));
        QVERIFY(written >= texts.size() + 6);
        QStringList names;
        for (const QString& text : std::as_const(texts))
            names << normalised(u"%1 (member)"_s.arg(text));
        verifyCsv(people, names);
        const QStringList eve = recordOf(people, u"Eve"_s);
        QCOMPARE(eve.value(2), u"Engineer"_s);
        QCOMPARE(eve.value(4), u"1"_s);
        QCOMPARE(eve.value(8), u"no"_s);
        QCOMPARE(eve.value(9), QString::number(d.eve.value));
        const QString sheet = m_folder.filePath(u"p.xlsx"_s);
        RD_OK(settled(exports.people({}, sheet)));
        verifyXlsx(sheet, names);
        RD_ERROR(settled(exports.people({}, u"/nowhere/at/all.csv"_s)), ErrorCode::Full);
    }

    void engineersWithTheirRoom_data() { Backend::addRows(); }
    void engineersWithTheirRoom()
    {
        IncidentDesk d;
        d.withoutTheOwner();
        QVERIFY(d.assigned(d.eve, u"critical"_s) > 0 && d.assigned(d.eve, u"low"_s) > 0);
        d.setMaxLoad(d.eve, 1);
        d.db->advance(5 * IncidentDesk::hour); // the critical one is late
        d.set(d.finn, u"duty"_s, u"'away'"_s);
        for (const QString& tag : {u"kafka"_s, u"=1+1"_s})
            d.db->exec(u"INSERT INTO person_tag (person_id, tag) VALUES (%1, '%2')"_s.arg(d.gus.value).arg(tag));
        // As the list sorts: neither by case nor by where a letter stands in Unicode.
        d.db->person(u"Åsa"_s, {u"engineer"_s});
        const PersonId late = d.db->person(u"fay"_s, {u"engineer"_s});
        d.set(late, u"deactivated_at"_s, u"1725148800000"_s); // 2024-09-01
        QStringList texts;
        for (const QString& attack : attacks()) {
            d.db->person(u"%1 (engineer)"_s.arg(attack.trimmed()), {u"engineer"_s});
            texts << normalised(u"%1 (engineer)"_s.arg(attack.trimmed()));
        }
        const auto session = startSession(d.db->options());
        ExportService exports(*session);
        const QString table = m_folder.filePath(u"e.csv"_s);
        RD_VALUE(rows, settled(exports.engineers({}, table)));
        QCOMPARE(rows, texts.size() + 4); // not who left
        verifyCsv(table, texts);
        QVERIFY(content(table).startsWith("Name,Login,Expertise,Duty,Available,Load,Maximum,Overdue,"
                                          "Deactivated (UTC),Person\r\n"));
        const QStringList eve = recordOf(table, u"Eve"_s);
        QCOMPARE(eve.mid(2, 7), QStringList({u""_s, u"Active"_s, u"no: has no room"_s, u"2"_s, u"1"_s, u"1"_s, u""_s}));
        QCOMPARE(eve.value(9), QString::number(d.eve.value));
        QCOMPARE(recordOf(table, u"Finn"_s).mid(3, 4), QStringList({u"Away"_s, u"no: is away"_s, u"0"_s, u"3"_s}));
        QCOMPARE(recordOf(table, u"Gus"_s).mid(2, 3), QStringList({u"'=1+1, kafka"_s, u"Active"_s, u"yes"_s}));
        const QString sheet = m_folder.filePath(u"e.xlsx"_s);
        RD_OK(settled(exports.engineers({}, sheet)));
        verifyXlsx(sheet, texts);

        const QString filtered = m_folder.filePath(u"f.csv"_s);
        RD_VALUE(active, settled(exports.engineers({{}, {u"kafka"_s}}, filtered)));
        QCOMPARE(active, 1);
        QCOMPARE(firstCells(filtered), QStringList{u"Gus"_s});
        EngineerFilter everybody;
        everybody.deactivated = true;
        RD_OK(settled(exports.engineers(everybody, filtered)));
        RD_VALUE(listed, settled(EngineersService(*session).list(everybody)));
        EngineersModel model; // the very order of the screen
        model.show(listed.engineers);
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << guardedCell(model.row(row).name);
        QCOMPARE(firstCells(filtered), names);
        QVERIFY(names.indexOf(u"Åsa"_s) < names.indexOf(u"Eve"_s));
        QCOMPARE(recordOf(filtered, u"fay"_s).value(8), u"2024-09-01T00:00:00Z"_s);
        RD_ERROR(settled(exports.engineers({}, u"/nowhere/at/all.csv"_s)), ErrorCode::Full);
    }

    // A screen stops after a thousand people; their file does not.
    void everybodyIsWritten_data() { Backend::addRows(); }
    void everybodyIsWritten()
    {
        const auto db = Backend::make();
        for (int i = 0; i < PeopleList::most; ++i)
            db->exec(u"INSERT INTO person (display_name, name_key, created_at) VALUES ('P%1', 'p%1', 0)"_s.arg(i));
        const auto session = startSession(db->options());
        const PeopleFilter everybody{{}, {}, true, false};
        RD_VALUE(listed, settled(PeopleService(*session).list(everybody)));
        QVERIFY(listed.isCut());
        const QString file = m_folder.filePath(u"all.csv"_s);
        RD_VALUE(rows, settled(ExportService(*session).people(everybody, file)));
        QCOMPARE(rows, db->value(u"SELECT COUNT(*) FROM person"_s).toLongLong());
        QCOMPARE(firstCells(file).size(), rows);
    }

    // A file that cannot be written says which and why, and leaves nothing behind.
    void whereItCannotBe()
    {
        const auto db = Backend::make(Dialect::Sqlite);
        db->claim(db->person(u"Mia"_s, {}), u"Guide"_s);
        const auto session = startSession(db->options());
        ExportService exports(*session);
        for (const QString& file : {u"/nowhere/at/all.csv"_s, u"/nowhere/at/all.xlsx"_s}) {
            const auto refused = settled(exports.claims({{}, file}));
            RD_ERROR(refused, ErrorCode::Full);
            QVERIFY2(refused.error().text.contains(file) && refused.error().text.contains("Choose another place"_L1),
                     qPrintable(refused.error().text));
        }
        RD_ERROR(settled(exports.claims({{}, m_folder.filePath(u"x.ods"_s)})), ErrorCode::Invalid);
        QVERIFY(!QFile::exists(m_folder.filePath(u"x.ods"_s)));
        ExportRequest cancelled{{}, m_folder.filePath(u"cancelled.csv"_s)};
        cancelled.cancel.cancel();
        RD_ERROR(settled(exports.claims(cancelled)), ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(cancelled.file));
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
