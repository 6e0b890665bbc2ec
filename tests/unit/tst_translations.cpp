// SPDX-License-Identifier: GPL-3.0-or-later
// Every language is complete, and a translation keeps what the program fills in. Read from the .ts files themselves.
#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms; ///< one, or for a plural as many as the language has
    bool plural = false;
    bool finished = true;
};

struct Language {
    QString code;
    QList<Message> messages;
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message{context, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, true};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "translation"_L1) {
            message.finished = !xml.attributes().hasAttribute("type"_L1);
            if (!message.plural) {
                message.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.forms << xml.readElementText();
        } else
            xml.skipCurrentElement();
    }
    return message;
}

Language readLanguage(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    QXmlStreamReader xml(&file);
    Language language;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "TS"_L1)
            language.code = xml.attributes().value("language"_L1).toString();
        else if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            language.messages << readMessage(xml, context);
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return language;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression placeholder(u"%L?(?:[0-9]{1,2}|n)"_s);
    QStringList found;
    for (const QRegularExpressionMatch& match : placeholder.globalMatch(text))
        found << match.captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

qsizetype accelerators(const QString& text)
{
    static const QRegularExpression accelerator(u"&[^\\s&]"_s);
    return QString(text).remove(u"&&"_s).count(accelerator);
}

/// A text as a person would miss it: where it stands, the text, and what is wrong with it.
QString complaint(const Message& message, const QString& what)
{
    return u"%1: “%2” %3"_s.arg(message.context, message.source, what);
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsMissing_data() { eachLanguage(); }
    void nothingIsMissing();
    void pluralsHaveTheirForms_data() { eachLanguage(); }
    void pluralsHaveTheirForms();
    void placeholdersAndAcceleratorsAreKept_data() { eachLanguage(); }
    void placeholdersAndAcceleratorsAreKept();
    void everyLanguageHasTheSameTexts();

private:
    void eachLanguage();
    template<class Check>
    void expectNoComplaint(const Check& check);

    QList<Language> m_languages;
};

void TestTranslations::initTestCase()
{
    const QDir folder(QStringLiteral(RD_SOURCE_DIR "/translations"));
    const QStringList files = folder.entryList({u"reviewdesk_*.ts"_s}, QDir::Files);
    for (const QString& file : files) {
        const Language language = readLanguage(folder.filePath(file));
        QCOMPARE(file, u"reviewdesk_%1.ts"_s.arg(language.code));
        QVERIFY2(!language.messages.isEmpty(), qPrintable(file));
        m_languages << language;
    }
    QVERIFY(m_languages.size() >= 2);
}

void TestTranslations::eachLanguage()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_languages.size(); ++i)
        QTest::newRow(qPrintable(m_languages[i].code)) << i;
}

template<class Check>
void TestTranslations::expectNoComplaint(const Check& check)
{
    QFETCH(int, index);
    QStringList complaints;
    for (const Message& message : std::as_const(m_languages[index].messages)) {
        if (const QString what = check(message, m_languages[index].code); !what.isEmpty())
            complaints << complaint(message, what);
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

void TestTranslations::nothingIsMissing()
{
    expectNoComplaint([](const Message& message, const QString& code) -> QString {
        if (code == "en"_L1 && !message.plural)
            return u"is no plural: English holds plurals only"_s;
        if (message.context == "rd"_L1)
            return u"has a namespace for a context: the program asks for it in another one and finds nothing"_s;
        if (!message.finished)
            return u"is unfinished"_s;
        for (const QString& form : message.forms) {
            if (form.trimmed().isEmpty())
                return u"is empty"_s;
        }
        return message.forms.isEmpty() ? u"has no translation"_s : QString();
    });
}

void TestTranslations::pluralsHaveTheirForms()
{
    // How many forms each language has, as Qt's lrelease counts them: a new language is added here.
    static const QHash<QString, int> formsOf = {{u"en"_s, 2}, {u"de"_s, 2}};
    expectNoComplaint([](const Message& message, const QString& code) -> QString {
        const int wanted = message.plural ? formsOf.value(code, -1) : 1;
        if (wanted < 0)
            return u"is of a language that this test does not know yet"_s;
        if (message.forms.size() != wanted)
            return u"has %1 forms, not %2"_s.arg(message.forms.size()).arg(wanted);
        if (!message.forms.filter(u"(s)"_s).isEmpty())
            return u"says “(s)”"_s;
        return {};
    });
}

void TestTranslations::placeholdersAndAcceleratorsAreKept()
{
    expectNoComplaint([](const Message& message, const QString&) -> QString {
        for (const QString& form : message.forms) {
            if (placeholders(form) != placeholders(message.source))
                return u"has other placeholders: “%1”"_s.arg(form);
            if (accelerators(form) != accelerators(message.source))
                return u"has another number of accelerators: “%1”"_s.arg(form);
        }
        return {};
    });
}

// translations/update brings all files up to date; one that was forgotten lacks a plural of the others.
void TestTranslations::everyLanguageHasTheSameTexts()
{
    const auto pluralsOf = [](const Language& language) {
        QSet<QString> found;
        for (const Message& message : language.messages) {
            if (message.plural)
                found << message.context + u": "_s + message.source;
        }
        return found;
    };
    const QSet<QString> wanted = pluralsOf(m_languages.first());
    for (const Language& language : std::as_const(m_languages)) {
        const QSet<QString> present = pluralsOf(language);
        const QStringList different = ((wanted - present) + (present - wanted)).values();
        QVERIFY2(different.isEmpty(), qPrintable(language.code + u'\n' + different.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
