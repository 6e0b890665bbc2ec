// SPDX-License-Identifier: GPL-3.0-or-later
// The house keeps its layers (design/architecture.md): who may include whom, how large files are. Read from the
// sources themselves; what stands nowhere is tst_bans.
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Source {
    QString path; ///< from the root
    QString text;
};

QList<Source> sources(const QStringList& folders, const QStringList& patterns)
{
    QList<Source> found;
    const QString root = QStringLiteral(RD_SOURCE_DIR "/");
    for (const QString& folder : folders) {
        QDirIterator it(root + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s", qPrintable(file.fileName()));
            found << Source{file.fileName().mid(root.size()), QString::fromUtf8(file.readAll())};
        }
    }
    return found;
}

QString layerOf(const QString& path)
{
    static const QList<std::pair<QString, QString>> layers = {{u"app/domain/"_s, u"domain"_s},
                                                              {u"app/database/"_s, u"database"_s},
                                                              {u"app/stores/"_s, u"database"_s},
                                                              {u"app/services/"_s, u"services"_s},
                                                              {u"app/jobs/"_s, u"services"_s},
                                                              {u"app/settings/"_s, u"services"_s},
                                                              {u"app/integrations/"_s, u"services"_s},
                                                              {u"models/"_s, u"models"_s},
                                                              {u"ui/"_s, u"ui"_s},
                                                              {u"app/ctl/"_s, u"ctl"_s},
                                                              {u"app/bootstrap/"_s, u"bootstrap"_s},
                                                              {u"app/main.cpp"_s, u"bootstrap"_s}};
    for (const auto& [prefix, layer] : layers) {
        if (path.startsWith(prefix))
            return layer;
    }
    return {};
}

} // namespace

class TestLayers final : public QObject {
    Q_OBJECT

private slots:
    void includesPointDownwards()
    {
        const QHash<QString, QStringList> allowed = {
            {u"domain"_s, {u"domain"_s}},
            {u"database"_s, {u"domain"_s, u"database"_s}},
            {u"services"_s, {u"domain"_s, u"database"_s, u"services"_s}},
            {u"models"_s, {u"domain"_s, u"models"_s}},
            {u"ui"_s, {u"domain"_s, u"services"_s, u"models"_s, u"ui"_s}},
            {u"ctl"_s, {u"domain"_s, u"services"_s, u"ctl"_s}},
            {u"bootstrap"_s, {u"domain"_s, u"services"_s, u"models"_s, u"ui"_s, u"bootstrap"_s}}};
        static const QRegularExpression own(u"#include \"([^\"]+)\""_s);
        const auto files = sources({u"app"_s, u"models"_s, u"ui"_s}, {u"*.h"_s, u"*.cpp"_s});
        QVERIFY(files.size() > 60);
        QHash<QString, QString> publicHeaders; // what a header of the services drags in
        for (const Source& file : files) {
            const QString layer = layerOf(file.path);
            QVERIFY2(!layer.isEmpty(), qPrintable(file.path));
            for (auto it = own.globalMatch(file.text); it.hasNext();) {
                const QString included = it.next().captured(1);
                if (included.endsWith(".moc"_L1))
                    continue;
                QVERIFY2(QFile::exists(QStringLiteral(RD_SOURCE_DIR "/") + included),
                         qPrintable(file.path + u": includes are written from the root: "_s + included));
                QVERIFY2(allowed[layer].contains(layerOf(included)),
                         qPrintable(file.path + u" includes "_s + included));
            }
        }
    }

    // A PRIVATE link alone lets the header through: what ui can reach by including must not lead to the database.
    void screensCannotReachTheDatabase()
    {
        QHash<QString, QString> text;
        for (const Source& file : sources({u"app"_s, u"models"_s, u"ui"_s}, {u"*.h"_s, u"*.cpp"_s}))
            text.insert(file.path, file.text);
        static const QRegularExpression own(u"#include \"([^\"]+)\""_s);
        for (auto it = text.begin(); it != text.end(); ++it) {
            if (layerOf(it.key()) != "ui"_L1 && layerOf(it.key()) != "models"_L1 && layerOf(it.key()) != "ctl"_L1)
                continue;
            QStringList open = {it.key()};
            QSet<QString> seen;
            while (!open.isEmpty()) {
                const QString path = open.takeLast();
                if (seen.contains(path))
                    continue;
                seen.insert(path);
                QVERIFY2(layerOf(path) != "database"_L1, qPrintable(it.key() + u" reaches "_s + path));
                for (auto match = own.globalMatch(text.value(path)); match.hasNext();)
                    open << match.next().captured(1);
            }
        }
    }

    void everyFileNamesItsLicence()
    {
        for (const Source& file : sources({u"app"_s, u"models"_s, u"ui"_s, u"tests"_s, u"resources"_s},
                                          {u"*.h"_s, u"*.cpp"_s, u"*.sql"_s, u"CMakeLists.txt"_s}))
            QVERIFY2(file.text.left(200).contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1),
                     qPrintable(file.path));
    }

    void filesStaySmall()
    {
        // Aim at .cpp 200 and .h 80; past these a file is split, or its header says why not.
        for (const Source& file : sources({u"app"_s, u"models"_s, u"ui"_s}, {u"*.h"_s, u"*.cpp"_s})) {
            const qsizetype lines = file.text.count(u'\n');
            QVERIFY2(lines <= (file.path.endsWith(".h"_L1) ? 200 : 500),
                     qPrintable(u"%1 has %2 lines"_s.arg(file.path).arg(lines)));
        }
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
