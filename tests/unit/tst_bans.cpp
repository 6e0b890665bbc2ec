// SPDX-License-Identifier: GPL-3.0-or-later
// What stands nowhere in this house (design/architecture.md: Idioms, Not in this house). Each ban is shown an offender
// first, so that it is known to catch one, and something decent that it must let pass.
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Source {
    QString path; ///< from the root
    QString text;
};

QList<Source> sources(const QStringList& folders)
{
    QList<Source> found;
    const QString root = QStringLiteral(RD_SOURCE_DIR "/");
    for (const QString& folder : folders) {
        QDirIterator it(root + folder, {u"*.h"_s, u"*.cpp"_s, u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s", qPrintable(file.fileName()));
            found << Source{file.fileName().mid(root.size()), QString::fromUtf8(file.readAll())};
        }
    }
    return found;
}

/// Comments may name what is banned.
QString code(const Source& source)
{
    static const QRegularExpression cpp(uR"((?<!:)/{2}[^\n]*)"_s);
    static const QRegularExpression sql(uR"((^|\s)--[^\n]*)"_s);
    QString text = source.text;
    return text.remove(source.path.endsWith(".sql"_L1) ? sql : cpp);
}

int lineOf(const QString& text, qsizetype at)
{
    return int(text.left(at).count(u'\n')) + 1;
}

/// The argument list that begins at the bracket at `open`.
QString argumentAt(const QString& text, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < text.size(); ++i) {
        depth += int(text[i] == u'(') - int(text[i] == u')');
        if (depth == 0)
            return text.mid(open + 1, i - open - 1);
    }
    return text.mid(open + 1);
}

/// A tooltip is rich text as soon as it looks like it: everything but fixed sentences goes through plain().
QStringList unescapedTooltips(const QString& text)
{
    static const QRegularExpression call(u"\\b(setToolTip|setWhatsThis)(\\()"_s);
    QStringList found;
    for (auto it = call.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString argument = argumentAt(text, match.capturedStart(2));
        const bool fixed =
            !argument.contains(".arg("_L1) &&
            (argument.contains("tr(\""_L1) || argument.trimmed() == "QString()"_L1 || argument.trimmed() == "{}"_L1);
        const bool copied = argument.contains("->toolTip()"_L1); // which was looked at where it was set
        if (!argument.contains("plain("_L1) && !fixed && !copied)
            found << u"line %1: %2"_s.arg(lineOf(text, match.capturedStart()))
                         .arg(match.captured(1) + u'(' + argument.simplified() + u')');
    }
    return found;
}

} // namespace

class TestBans final : public QObject {
    Q_OBJECT

private slots:
    void bans_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("folders");
        QTest::addColumn<QString>("exempt");
        QTest::addColumn<QString>("offender");
        QTest::addColumn<QString>("decent");
        const QStringList all = {u"app"_s, u"models"_s, u"ui"_s};
        const QStringList sql = {u"resources/sql"_s, u"resources/migrations"_s, u"resources/rules"_s};
        const QStringList commonSql = {u"resources/sql/common"_s, u"resources/migrations/common"_s,
                                       u"resources/rules"_s};

        QTest::newRow("QSql outside database and stores")
            << uR"(#include\s*<(QtSql/)?QSql|\bQSql[A-Z]\w*)"_s << all << u"^app/(database|stores)/"_s
            << u"QSqlQuery query(db);"_s << u"SqlCatalog catalog;"_s;
        QTest::newRow("blocking or nesting the event loop")
            << uR"(processEvents|waitFor(Finished|Started|ReadyRead|BytesWritten|Connected)\s*\(|QEventLoop|->exec\(\)|\b\w+\.exec\(\)|QThread::m?sleep)"_s
            << QStringList{u"ui"_s, u"models"_s, u"app/services"_s, u"app/jobs"_s, u"app/bootstrap"_s} << u"^$"_s
            << u"ConfirmDialog dialog(this); dialog.exec();"_s << u"dialog->open();"_s;
        QTest::newRow("QSettings outside settings") << uR"(\bQSettings\b)"_s << all << u"^app/settings/"_s
                                                    << u"QSettings settings;"_s << u"Settings settings;"_s;
        QTest::newRow("status written outside apply, in sources")
            << uR"(UPDATE\s+(work_item|assignment)\b)"_s << all << u"^$"_s
            << u"u\"UPDATE work_item SET status = 'x'\""_s << u"UPDATE capacity SET load = 1"_s;
        QTest::newRow("status written outside apply, in SQL")
            << uR"(UPDATE\s+(work_item|assignment)\b(?:(?!\bWHERE\b|;;|-- name)[\s\S])*?[\s,.]status\s*=)"_s << sql
            << u"^resources/sql/common/apply\\.sql$|/repeatable/20_guards\\.sql$|^resources/migrations/(sqlite|postgresql)/0001_core\\.sql$"_s
            << u"UPDATE work_item AS i SET title = :title, status = 'approved' WHERE i.id = :id"_s
            << u"UPDATE assignment AS a SET deadline_at = 5 WHERE a.status = 'under_review'"_s;
        QTest::newRow("SQL in sources")
            << uR"(u?R?\x22\s*(SELECT|INSERT\s+INTO|UPDATE|DELETE\s+FROM|CREATE\s+TABLE|DROP\s+TABLE)\s)"_s << all
            << u"^$"_s << u"db.execute(u\"DELETE FROM event\"_s)"_s << u"db.run(u\"event_delete\"_s)"_s;
        QTest::newRow("select star") << uR"(\bSELECT\s+(DISTINCT\s+)?(\w+\.)?\*|,\s*\w+\.\*)"_s << sql << u"^$"_s
                                     << u"SELECT i.* FROM work_item i"_s << u"SELECT COUNT(*) AS n FROM work_item i"_s;
        QTest::newRow("casts of one dialect in common SQL")
            << uR"(::\s*\x22?[a-z])"_s << commonSql << u"^$"_s << u"SELECT x.n::text FROM x"_s
            << u"SELECT CAST(x.n AS text) FROM x"_s;
        QTest::newRow("singletons") << uR"(\binstance\s*\(\s*\)(?!->))"_s << all << u"^$"_s
                                    << u"auto& log = Logger::instance();"_s << u"Instance instance;"_s;
        QTest::newRow("now without the database, in rules")
            << uR"((QDateTime|QDate|QTime)::current\w+|system_clock|\btime\s*\(\s*(nullptr|NULL|0)\s*\))"_s
            << QStringList{u"app/domain"_s, u"app/stores"_s, u"app/services"_s, u"app/jobs"_s}
            << u"^app/domain/clock\\.h$"_s << u"const auto now = QDateTime::currentDateTimeUtc();"_s
            << u"const auto now = db.now();"_s;
        QTest::newRow("now of the server's transaction")
            << uR"(\b(now\s*\(\s*\)|CURRENT_TIMESTAMP|strftime|datetime\s*\())"_s << sql << u"^$"_s
            << u"SET at = now()"_s << u"SET at = clock_ms()"_s;
        QTest::newRow("models that start again from nothing")
            << u"beginResetModel"_s << QStringList{u"models"_s, u"ui"_s}
            << u"^models/(shared/|\\w+/\\w*queuemodel\\.cpp$)"_s << u"beginResetModel();"_s << u"setRows(rows);"_s;
        QTest::newRow("labels with text outside labels.cpp")
            << uR"(new\s+QLabel\s*\(\s*(tr\(|u\x22|QString|[^()]*,))"_s << all << u"^ui/widgets/labels\\.cpp$"_s
            << u"auto* name = new QLabel(claim.title, this);"_s << u"auto* icon = new QLabel(this);"_s;
        QTest::newRow("rich text")
            << uR"(Qt::(RichText|AutoText|MarkdownText)|setHtml|insertHtml|setMarkdown|QTextBrowser|setOpenExternalLinks)"_s
            << all << u"^$"_s << u"label->setTextFormat(Qt::RichText);"_s << u"label->setTextFormat(Qt::PlainText);"_s;
        QTest::newRow("message boxes that guess at rich text and nest loops")
            << uR"(\bQ(MessageBox|ErrorMessage|InputDialog)\b|QToolTip::showText|QFileDialog::get\w+\()"_s << all
            << u"^$"_s << u"QMessageBox::warning(this, title, text);"_s
            << u"(new ErrorDialog(theme, title, error))->open();"_s;
        QTest::newRow("an error becomes an empty list")
            << uR"(\bvalue_?[oO]r\s*\(\s*(QList<[^()]*>|QStringList|QJsonArray)?\s*(\(\)|\{\})\s*\))"_s
            << QStringList{u"app/stores"_s, u"app/services"_s, u"ui"_s, u"app/ctl"_s} << u"^$"_s
            << u"const auto rows = (*list).value_or(QList<ClaimRow>());"_s << u"if (!rows) return rows.error();"_s;
        QTest::newRow("test hooks")
            << uR"(RD_TEST|RD_SEED|friend\s+class\s+(Test|tst)|\b\w*[fF]or(Unit)?Tests?\b|[tT]estHook|#include\s*<(QtTest/)?QTest|UNIT_TEST)"_s
            << all << u"^$"_s << u"void setClockForTest(Millis now);"_s << u"ClockPtr m_clock;"_s;
        QTest::newRow("OpenGL charts") << u"[uU]seOpenGL"_s << all << u"^$"_s << u"series->setUseOpenGL(true);"_s
                                       << u"open(GL);"_s;
        QTest::newRow("table models of Qt Sql") << u"QSql(Table|Query|RelationalTable)Model"_s << all << u"^$"_s
                                                << u"QSqlTableModel model;"_s << u"ClaimsQueueModel model;"_s;
        QTest::newRow("left for later") << uR"(\b(TO)?(DO|FIXME|XXX|HACK)(?<!\bDO)\b)"_s
                                        << all + QStringList{u"resources"_s, u"packaging"_s} << u"^$"_s
                                        << u"int x; TODO"_s << u"ON CONFLICT DO NOTHING"_s;
        QTest::newRow("colours in widgets") << u"#[0-9a-fA-F]{6}\\b"_s << QStringList{u"ui"_s, u"models"_s} << u"^$"_s
                                            << u"QColor(u\"#ff0000\"_s)"_s << u"theme.color(u\"danger\"_s)"_s;
    }
    void bans()
    {
        QFETCH(QString, pattern);
        QFETCH(QStringList, folders);
        QFETCH(QString, exempt);
        QFETCH(QString, offender);
        QFETCH(QString, decent);
        const QRegularExpression banned(pattern);
        QVERIFY2(banned.isValid(), qPrintable(banned.errorString()));
        QVERIFY2(banned.match(offender).hasMatch(), "the ban does not catch what it is for");
        QVERIFY2(!banned.match(decent).hasMatch(), "the ban catches what it is not for");
        const QRegularExpression exempted(exempt);
        int looked = 0;
        for (const Source& file : sources(folders)) {
            if (exempted.match(file.path).hasMatch())
                continue;
            ++looked;
            const QString text = qstrcmp(QTest::currentDataTag(), "left for later") == 0 ? file.text : code(file);
            const auto match = banned.match(text);
            QVERIFY2(!match.hasMatch(), qPrintable(u"%1: %2"_s.arg(file.path, match.captured())));
        }
        QVERIFY2(looked > 0, "nothing was looked at");
    }

    void tooltipsAreEscaped()
    {
        QCOMPARE(unescapedTooltips(u"item->setToolTip(claim.title);"_s).size(), 1);
        QCOMPARE(unescapedTooltips(u"item->setToolTip(tr(\"Held by %1\").arg(name));"_s).size(), 1);
        QCOMPARE(unescapedTooltips(u"item->setWhatsThis(row.note);"_s).size(), 1);
        QCOMPARE(unescapedTooltips(
                     u"item->setToolTip(plain(claim.title)); b->setToolTip(tr(\"Copy\")); c->setToolTip({});"_s),
                 QStringList());
        QCOMPARE(unescapedTooltips(u"button->setToolTip(action->toolTip());"_s), QStringList());
        for (const Source& file : sources({u"ui"_s, u"models"_s, u"app/bootstrap"_s})) {
            const QStringList found = unescapedTooltips(code(file));
            QVERIFY2(found.isEmpty(), qPrintable(file.path + u": "_s + found.join(u"; "_s)));
            // A model's tooltips, too.
            if (file.text.contains("case Qt::ToolTipRole"_L1) || file.text.contains("Qt::ToolTipRole)"_L1))
                QVERIFY2(file.text.contains("plain("_L1),
                         qPrintable(file.path + u" has tooltips and never says plain()"_s));
        }
    }

    // A label made without text gets its text later: then it has to be one of labels.h, or a picture.
    void bareLabelsArePictures()
    {
        static const QRegularExpression bare(uR"((\w*)\s*[=(]\s*new\s+QLabel\b)"_s);
        const auto named = [](const QString& text) {
            QStringList names;
            for (auto it = bare.globalMatch(text); it.hasNext();)
                names << it.next().captured(1);
            return names;
        };
        QCOMPARE(named(u"auto* title = new QLabel(this);"_s), QStringList{u"title"_s});
        QCOMPARE(named(u", m_icon(new QLabel(this))"_s), QStringList{u"m_icon"_s});
        for (const Source& file : sources({u"ui"_s, u"app/bootstrap"_s})) {
            if (file.path == "ui/widgets/labels.cpp"_L1)
                continue;
            for (const QString& name : named(code(file))) {
                const bool picture =
                    name.contains("icon"_L1, Qt::CaseInsensitive) || name.contains("picture"_L1, Qt::CaseInsensitive);
                QVERIFY2(picture && !code(file).contains(name + u"->setText("_s),
                         qPrintable(u"%1: %2 is a QLabel with text; use plainLabel()"_s.arg(file.path, name)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestBans)
#include "tst_bans.moc"
