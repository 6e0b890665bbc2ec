// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program without its main(): the first start, the window, its memory of itself, and what it does when the
// server hangs.
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>

#include "app/bootstrap/application.h"
#include "app/bootstrap/options.h"
#include "app/bootstrap/workspacewindow.h"
#include "app/services/future.h"
#include "app/services/workspace.h"
#include "app/settings/profiles.h"
#include "app/stores/peoplestore.h"
#include "app/stores/personstore.h"
#include "models/claims/claimsqueuemodel.h"
#include "tests/gui/desk.h"
#include "tests/support/faults.h"
#include "ui/actions/undokeeper.h"
#include "ui/dialogs/welcomedialog.h"
#include "ui/mainwindow/banner.h"
#include "ui/mainwindow/navigation.h"
#include "ui/pages/claimspage.h"
#include "ui/pages/page.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/toast.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::LoopGap;
using rd::test::OwnCluster;
using rd::test::settled;

class TestMainWindow final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString settingsFile() const { return m_folder.filePath(u"settings.ini"_s); }
    [[nodiscard]] static std::unique_ptr<WorkspaceWindow> open(const SessionOptions& options, Settings& settings,
                                                               Theme& theme)
    {
        static MemorySecretStore secrets;
        return std::make_unique<WorkspaceWindow>(rd::test::startSession(options), settings, theme, secrets);
    }
    template<class T>
    [[nodiscard]] static T* shown()
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<T*>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"reviewdesk-test"_s);
    }
    void cleanup()
    {
        QFile::remove(settingsFile());
        QTest::qWait(0); // dialogs that delete themselves
    }

    void optionsAreUnderstood()
    {
        QString problem;
        const auto good = parseOptions({u"reviewdesk"_s, u"--workspace"_s, u"w.db"_s}, &problem);
        QVERIFY(good);
        QCOMPARE(good->workspace, u"w.db"_s);
        QVERIFY(!parseOptions({u"reviewdesk"_s, u"--workspace"_s, u"w.db"_s, u"--sample"_s}, &problem));
        QVERIFY(problem.contains(u"one of"_s));
        problem.clear();
        QVERIFY(!parseOptions({u"reviewdesk"_s, u"w.db"_s}, &problem));
        QVERIFY(problem.contains(u"w.db"_s));
        problem.clear();
        QVERIFY(!parseOptions({u"reviewdesk"_s, u"--nonsense"_s}, &problem));
        QVERIFY(!problem.isEmpty());
    }

    void firstStartOffersThreeDoors()
    {
        Application desk(*qApp, {}, settingsFile());
        desk.start();
        QTRY_VERIFY(shown<WelcomeDialog>());
        QVERIFY(!desk.workspace());
        // The second door leads to a window, and the next start goes there by itself.
        const QString file = m_folder.filePath(u"mine.db"_s);
        emit shown<WelcomeDialog>()->newWorkspace(file);
        QTRY_VERIFY(desk.workspace());
        QTRY_VERIFY(!shown<WelcomeDialog>());
        QVERIFY(desk.workspace()->window().isVisible());
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        Application next(*qApp, {}, settingsFile());
        next.start();
        QTRY_VERIFY(next.workspace());
        QVERIFY(next.workspace()->window().windowTitle().contains(u"mine.db"_s));
    }

    void theChosenLanguageIsSpoken()
    {
        {
            Settings settings(settingsFile());
            settings.set(keys::language, u"de"_s);
        }
        const auto spoken = [] { return QCoreApplication::translate("rd::Status", "Orphaned"); };
        {
            const Application desk(*qApp, {}, settingsFile());
            QCOMPARE(spoken(), u"Verwaist"_s);
            QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s); // Qt's own texts, too
            QCOMPARE(QLocale().language(), QLocale::German);
        }
        QFile::remove(settingsFile());
        const Application system(*qApp, {}, settingsFile());
        QCOMPARE(spoken(), u"Orphaned"_s);
    }

    void tryItOpensTheSample()
    {
        LaunchOptions options;
        options.sample = true;
        Application desk(*qApp, options, settingsFile());
        desk.start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.workspace(), 20'000);
        QTRY_VERIFY(desk.workspace()->claims().model().rowCount() > 100);
        QCOMPARE(desk.workspace()->claims().model().index(0, ClaimsQueueModel::Status).data().toString(),
                 u"Orphaned"_s);
        const Settings settings(settingsFile());
        QVERIFY(settings.get(keys::lastProfile).isEmpty()); // the sample is no profile of anybody's
    }

    void whatCannotBeOpenedIsToldAtTheDoor()
    {
        const QString file = m_folder.filePath(u"broken.db"_s);
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray(8192, 'x'));
        broken.close();
        LaunchOptions options;
        options.workspace = file;
        Application desk(*qApp, options, settingsFile());
        desk.start();
        QTRY_VERIFY(shown<WelcomeDialog>() && !shown<WelcomeDialog>()->problem().isEmpty());
        QVERIFY(!desk.workspace());
        QVERIFY(broken.open(QIODevice::ReadOnly));
        QCOMPARE(broken.readAll(), QByteArray(8192, 'x')); // nothing is repaired behind anybody's back
    }

    void remembersPageAndFilter_data() { Backend::addRows(); }
    void remembersPageAndFilter()
    {
        const auto db = Backend::make();
        const PersonId mia = db->person(u"Mia"_s, {u"reviewer"_s});
        db->claim(mia, u"One"_s);
        db->claim(mia, u"Two"_s);
        Settings settings(settingsFile());
        Theme theme(*qApp);
        auto desk = open(db->options(), settings, theme);
        desk->window().show();
        QTRY_COMPARE(desk->claims().model().rowCount(), 2);
        QTest::keyClicks(&desk->claims().view(), u"two"_s); // typing in the table searches
        QTRY_COMPARE(desk->claims().model().rowCount(), 1);
        desk->window().showPage(u"settings"_s);
        desk->window().close();
        desk = open(db->options(), settings, theme);
        desk->window().show();
        QCOMPARE(desk->window().currentPage()->id(), u"settings"_s);
        desk->window().showPage(u"claims"_s);
        QTRY_COMPARE(desk->claims().model().rowCount(), 1);
    }

    void badgeAndMenusFollow_data() { Backend::addRows(); }
    void badgeAndMenusFollow()
    {
        const auto db = Backend::make();
        const PersonId mia = db->person(u"Mia"_s, {u"reviewer"_s});
        const PersonId rita = db->person(u"Rita"_s, {u"reviewer"_s});
        (void)db->apply(rita, u"take"_s, {{db->claim(mia, u"One"_s), {}}});
        db->advance(8 * millisPerDay);
        Settings settings(settingsFile());
        Theme theme(*qApp);
        const auto desk = open(db->options(), settings, theme);
        desk->window().show();
        const NavigationButton* claims = nullptr;
        for (const NavigationButton* button : desk->window().navigation().findChildren<NavigationButton*>()) {
            if (button->accessibleName().startsWith(u"Claims"_s))
                claims = button;
        }
        QVERIFY(claims);
        QTRY_VERIFY(claims->accessibleName().contains(u"1"_s));
        // On another page the badge still follows.
        desk->window().showPage(u"settings"_s);
        (void)db->apply(rita, u"approve"_s, {{1, {}}});
        desk->bench().session.announce();
        QTRY_COMPARE(claims->accessibleName(), u"Claims"_s);
        // Every page has its menu, every command its place in one.
        QStringList menus;
        for (const QAction* menu : desk->window().menuBar()->actions())
            menus << QString(menu->text()).remove(u'&');
        QCOMPARE(menus.mid(0, 3), (QStringList{u"File"_s, u"Edit"_s, u"View"_s}));
    }

    // Who becomes a reviewer only sees the page of people go, even while they look at it; and it comes back.
    void pagesFollowTheRoles_data() { Backend::addRows(); }
    void pagesFollowTheRoles()
    {
        const auto db = Backend::make();
        const PersonId rita = db->person(u"Rita"_s, {u"admin"_s});
        Settings settings(settingsFile());
        Theme theme(*qApp);
        const auto desk = open(db->optionsFor(rita), settings, theme);
        Session& session = desk->bench().session;
        if (!db->isShared()) {
            const auto person = PeopleStore::byId(db->owner(), rita);
            session.actAs(**person);
        }
        desk->window().show();
        const NavigationButton* people = nullptr;
        for (const NavigationButton* button : desk->window().navigation().findChildren<NavigationButton*>()) {
            if (button->accessibleName() == u"People"_s)
                people = button;
        }
        const auto inMenu = [&] {
            for (const QAction* action : desk->window().findChildren<QAction*>()) {
                if (action->text() == u"People"_s && !action->menu() && action->isVisible())
                    return true;
            }
            return false;
        };
        QVERIFY(people && people->isVisible() && inMenu());
        desk->window().showPage(u"people"_s);
        QCOMPARE(desk->window().currentPage()->id(), u"people"_s);
        const auto give = [&](const QString& role) {
            return PersonStore::change(db->as(db->admin()),
                                       {u"set_roles"_s, rita, {}, {{u"roles"_s, QJsonArray{role}}}, {}}, {},
                                       db->context(db->admin()));
        };
        RD_OK(give(u"reviewer"_s));
        session.announce();
        QTRY_VERIFY(!people->isVisible());
        QVERIFY(!inMenu());
        QVERIFY(desk->window().currentPage()->id() != u"people"_s);
        desk->window().showPage(u"people"_s);
        QVERIFY(desk->window().currentPage()->id() != u"people"_s);
        RD_OK(give(u"admin"_s));
        session.announce();
        QTRY_VERIFY(people->isVisible() && inMenu());
    }

    void changesOfOthersAppearByThemselves_data() { Backend::addRows(); }
    void changesOfOthersAppearByThemselves()
    {
        const auto db = Backend::make();
        const PersonId mia = db->person(u"Mia"_s, {u"reviewer"_s});
        Settings settings(settingsFile());
        Theme theme(*qApp);
        const auto desk = open(db->options(), settings, theme);
        desk->window().show();
        QTest::qWait(1500); // the first look is over
        db->claim(mia, u"New"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk->claims().model().rowCount(), 1, 3000);
    }

    void undoByToastAndKeyboard()
    {
        UndoKeeper keeper;
        int undone = 0;
        keeper.keep(u"Undo it"_s, 60'000, [&] { ++undone; });
        QVERIFY(keeper.hasUndo());
        keeper.undo();
        keeper.undo();
        QCOMPARE(undone, 1);
        keeper.keep(u"Undo it"_s, 1, [&] { ++undone; });
        QTRY_VERIFY(!keeper.hasUndo());
        QCOMPARE(undone, 1);
    }

    void actAsIsShownAndEnds()
    {
        const auto db = Backend::make(Dialect::Sqlite);
        db->person(u"Rita"_s, {u"reviewer"_s});
        Settings settings(settingsFile());
        Theme theme(*qApp);
        const auto desk = open(db->options(), settings, theme);
        desk->window().show();
        RD_VALUE(rita, settled(desk->bench().people.resolve(u"Rita"_s)));
        desk->bench().session.actAs(rita);
        const auto texts = [&] {
            QStringList all;
            for (const QToolButton* button : desk->window().findChildren<QToolButton*>())
                all << button->text();
            return all;
        };
        QVERIFY(texts().contains(u"Acting as Rita"_s));
        desk->bench().session.actAs(std::nullopt);
        QVERIFY(texts().contains(u"Single-person workspace"_s));
    }

    // F3: with the server stopped the window stays alive and says so; afterwards it goes on by itself.
    void aHungServerNeverHangsTheWindow()
    {
        OwnCluster cluster;
        SessionOptions options;
        options.target = cluster.target();
        {
            const auto made = Workspace::init(options);
            QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text + made.error().detail));
            const auto filled = Workspace::sample(options);
            QVERIFY2(filled.ok(), filled.ok() ? "" : qPrintable(filled.error().text + filled.error().detail));
        }
        Settings settings(settingsFile());
        Theme theme(*qApp);
        const auto desk = open(options, settings, theme);
        desk->window().resize(1100, 700);
        desk->window().show();
        QTRY_VERIFY(desk->claims().model().rowCount() > 100);
        QTest::qWait(500);
        for (int round = 0; round < 3; ++round) {
            cluster.control({u"signal"_s, cluster.path(), u"STOP"_s});
            LoopGap gap;
            desk->window().showPage(u"settings"_s);
            desk->window().showPage(u"claims"_s);
            desk->claims().refresh();
            QTRY_VERIFY_WITH_TIMEOUT(desk->window().banner().isVisible(), 40'000);
            QVERIFY(!desk->window().banner().text().isEmpty());
            QVERIFY(desk->claims().model().rowCount() > 100); // reading goes on
            // The figure itself (50 ms) is the bench's; here it must not have waited for the server at all.
            QVERIFY2(gap.longest() < 2500, qPrintable(u"the window stood still for %1 ms"_s.arg(gap.longest())));
            cluster.control({u"signal"_s, cluster.path(), u"CONT"_s});
            QTRY_VERIFY_WITH_TIMEOUT(!desk->window().banner().isVisible(), 60'000);
        }
        // A restart is no different.
        cluster.control({u"immediate"_s, cluster.path()});
        QTRY_VERIFY_WITH_TIMEOUT(desk->window().banner().isVisible(), 40'000);
        cluster.control({u"start"_s, cluster.path()});
        QTRY_VERIFY_WITH_TIMEOUT(!desk->window().banner().isVisible(), 60'000);
        // The banner speaks of the window's line; the one for long work comes back by its own backoff.
        QTRY_VERIFY_WITH_TIMEOUT(settled(desk->bench().claims.counts({})).ok(), 60'000);
        RD_VALUE(counts, settled(desk->bench().claims.counts({})));
        QVERIFY(counts.total() > 100);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
