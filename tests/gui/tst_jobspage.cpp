// SPDX-License-Identifier: GPL-3.0-or-later
// The jobs page as an admin uses it: sees what runs when and what came of it, runs, rehearses, pauses, edits, is told
// what is late; hosting as Settings and the status line have it; the mail server.
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include "app/bootstrap/workspacewindow.h"
#include "app/domain/jobwords.h"
#include "app/domain/words.h"
#include "models/jobs/jobrunsmodel.h"
#include "models/jobs/jobsmodel.h"
#include "tests/gui/desk.h"
#include "tests/support/claimedplaces.h"
#include "ui/actions/jobactions.h"
#include "ui/dialogs/maildialog.h"
#include "ui/dialogs/rehearsedialog.h"
#include "ui/dialogs/scheduledialog.h"
#include "ui/mainwindow/statusline.h"
#include "ui/pages/hostingcard.h"
#include "ui/pages/jobpane.h"
#include "ui/pages/jobspage.h"
#include "ui/pages/mailcard.h"
#include "ui/pages/settingspage.h"
#include "ui/widgets/alertstrip.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/texttable.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::claimPlaces;
using rd::test::Desk;
using rd::test::startSession;

namespace {
constexpr Millis hour = 3'600'000;
}

class TestJobsPage final : public QObject {
    Q_OBJECT

    std::unique_ptr<Backend> m_db;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<JobsPage> m_page;
    PersonId m_author, m_anna;

    void beginDesk(int places = 3)
    {
        m_db = Backend::make();
        m_author = m_db->person(u"Ada"_s, {u"reviewer"_s});
        m_anna = m_db->person(u"Anna"_s, {u"reviewer"_s});
        claimPlaces(*m_db, m_author, m_anna, places);
        m_db->advance(73 * hour);
        m_desk = std::make_unique<Desk>(m_db->options());
    }
    void begin(int places = 3)
    {
        beginDesk(places);
        m_page = std::make_unique<JobsPage>(m_desk->bench);
        m_page->resize(1240, 720);
        m_page->show();
        connect(m_desk->session.get(), &Session::changed, m_page.get(), &JobsPage::refresh); // as the window does it
        m_page->activate();
        QTRY_COMPARE(model().rowCount(), 11);
    }
    [[nodiscard]] JobsModel& model() { return m_page->model(); }
    [[nodiscard]] QString cell(const QString& job, int column)
    {
        return model().index(model().rowOf(job), column).data().toString();
    }
    void choose(const QString& job)
    {
        m_page->select(job);
        QTRY_VERIFY(m_page->view().selectionModel()->isRowSelected(model().rowOf(job)));
    }
    [[nodiscard]] QString alert() { return m_page->findChild<AlertStrip*>()->text(); }
    [[nodiscard]] qint64 count(const QString& condition)
    {
        return m_db->value(u"SELECT count(*) FROM "_s + condition).toLongLong();
    }
    [[nodiscard]] QString schema() { return m_db->isShared() ? u"desk."_s : QString(); }
    template<class T>
    [[nodiscard]] static T* dialog()
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<T*>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] static QPushButton* button(QWidget* parent, const QString& text)
    {
        for (QPushButton* button : parent->findChildren<QPushButton*>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] static bool says(QWidget* widget, const QString& text)
    {
        for (const QLabel* label : widget->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

private slots:
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        m_db.reset();
    }

    void showsEveryJobInWords_data() { Backend::addRows(); }
    void showsEveryJobInWords()
    {
        begin();
        const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(cell(u"expire_claims"_s, JobsModel::Name), u"Expire claimed places"_s);
        QCOMPARE(cell(u"expire_claims"_s, JobsModel::Schedule), u"hourly"_s);
        QCOMPARE(cell(u"expire_claims"_s, JobsModel::Next), u"due now"_s);
        QCOMPARE(cell(u"expire_claims"_s, JobsModel::State), u"On"_s);
        QCOMPARE(cell(u"expire_claims"_s, JobsModel::Result), u"Never run"_s);
        QCOMPARE(cell(u"release_orphaned"_s, JobsModel::State), u"Paused"_s);
        QCOMPARE(cell(u"release_orphaned"_s, JobsModel::Next), u"–"_s);
        for (const JobRow& row : model().rows()) {
            QVERIFY(jobWord(row.job.name) != row.job.name);
            QVERIFY(!jobMeaning(row.job.name).isEmpty());
        }
        QVERIFY(alert().startsWith("Nobody hosts the jobs"_L1));
        // The first is selected, and the pane tells of it.
        QCOMPARE(m_page->view().selectionModel()->selectedRows().size(), 1);
        choose(u"cleanup"_s);
        QTRY_VERIFY(says(&m_page->pane(), u"It has not run yet."_s));
        QVERIFY(says(&m_page->pane(), u"Never events or the ledger"_s));
        // One click, and it is this computer that hosts.
        button(m_page->findChild<AlertStrip*>(), u"Host them on this computer"_s)->click();
        QVERIFY(m_desk->settings.get(keys::hostJobs));
        m_desk->feedback.lastRun();
        QVERIFY(!m_desk->settings.get(keys::hostJobs));
    }

    void runNowAsksWhereRowsChange_data() { Backend::addRows(); }
    void runNowAsksWhereRowsChange()
    {
        begin();
        choose(u"expire_claims"_s);
        m_page->actions().run();
        QTRY_COMPARE(m_desk->confirmer.asked.size(), 1);
        const Prompt& prompt = m_desk->confirmer.asked.first();
        QCOMPARE(prompt.title, u"Run “Expire claimed places” now"_s);
        QCOMPARE(prompt.touched.size(), 3);
        QCOMPARE(prompt.touched.first(),
                 u"Anna · Request 0: %1 → %2"_s.arg(statusWord(u"claimed"_s), statusWord(u"expired"_s)));
        QCOMPARE(count(u"assignment WHERE status = 'expired'"_s), 0); // Cancel
        m_desk->confirmer.answer = Answer{};
        m_page->actions().run();
        QTRY_COMPARE(count(u"assignment WHERE status = 'expired'"_s), 3);
        QTRY_COMPARE(m_desk->feedback.told.last(), u"Expire claimed places: 3 changed"_s);
        QTRY_COMPARE(cell(u"expire_claims"_s, JobsModel::Result), u"3 changed"_s);
        QVERIFY(
            !model().index(model().rowOf(u"expire_claims"_s), JobsModel::Took).data(SparklineRole).toList().isEmpty());
        // Nothing to do, or nothing that changes rows of people: no question.
        m_page->actions().run();
        QTRY_COMPARE(m_desk->feedback.told.last(), u"Expire claimed places: Nothing to do"_s);
        choose(u"check_invariants"_s);
        m_page->actions().run();
        QTRY_COMPARE(m_desk->feedback.told.last(), u"Check the figures: Nothing to do"_s);
        QCOMPARE(m_desk->confirmer.asked.size(), 2);
        choose(u"send_mail"_s);
        QVERIFY(!m_page->actions().rehearseAction()->isEnabled());
        QVERIFY(!m_page->actions().rehearseAction()->toolTip().isEmpty());
        m_page->actions().run();
        QTRY_COMPARE(m_desk->feedback.told.last(), u"Send mail: the next host does it"_s);
        QVERIFY(m_desk->feedback.failed.isEmpty());
    }

    void rehearseShowsTheRows_data() { Backend::addRows(); }
    void rehearseShowsTheRows()
    {
        begin();
        choose(u"expire_claims"_s);
        m_page->actions().rehearse();
        auto* shown = dialog<RehearseDialog>();
        QVERIFY(shown);
        auto* rows = shown->findChild<TextTable*>(u"rows"_s);
        QTRY_COMPARE(rows->rowCount(), 3);
        QCOMPARE(rows->item(0, 0)->text(), u"Request 0"_s);
        QCOMPARE(rows->item(0, 1)->text(), u"Anna"_s);
        QCOMPARE(rows->item(0, 2)->text(), u"%1 → %2"_s.arg(statusWord(u"claimed"_s), statusWord(u"expired"_s)));
        QVERIFY(says(shown, u"3 would change"_s));
        QCOMPARE(count(u"assignment WHERE status = 'expired'"_s), 0);
        QCOMPARE(count(u"event WHERE type = 'request.expired'"_s), 0);
        m_desk->confirmer.answer = Answer{};
        button(shown, u"Run now…"_s)->click();
        QTRY_COMPARE(count(u"assignment WHERE status = 'expired'"_s), 3);
        QTRY_VERIFY(!dialog<RehearseDialog>());
        m_page->actions().rehearse();
        QTRY_VERIFY(dialog<RehearseDialog>() && says(dialog<RehearseDialog>(), u"Nothing to do"_s));
        QVERIFY(!button(dialog<RehearseDialog>(), u"Run now…"_s)->isEnabled());
        QTRY_VERIFY(m_page->pane().runs().rowCount() >= 3);
        button(dialog<RehearseDialog>(), u"Close"_s)->click();
        // In the history a rehearsal is called one.
        QTRY_VERIFY(m_page->pane().runs().index(0, JobRunsModel::Result).data().toString().startsWith("Rehearsal:"_L1));
    }

    void pauseAndResume_data() { Backend::addRows(); }
    void pauseAndResume()
    {
        begin();
        choose(u"reminders"_s);
        m_desk->confirmer.answer = Answer{u"moving house"_s, {}};
        m_page->actions().pause();
        QTRY_COMPARE(cell(u"reminders"_s, JobsModel::State), u"Paused"_s);
        QCOMPARE(m_db->value(u"SELECT note FROM event WHERE type = 'job.pause'"_s).toString(), u"moving house"_s);
        QCOMPARE(m_desk->feedback.lastAction, u"Undo"_s);
        m_desk->feedback.lastRun();
        QTRY_COMPARE(cell(u"reminders"_s, JobsModel::State), u"On"_s);
        // Somebody else was quicker: told, and nothing overwritten.
        m_desk->confirmer.answer = std::nullopt;
        m_page->actions().pause();
        m_db->exec(u"UPDATE %1job SET version = version + 1 WHERE name = 'reminders'"_s.arg(schema()));
        m_desk->confirmer.answer = Answer{};
        m_page->actions().pause();
        QTRY_COMPARE(m_desk->feedback.failed.size(), 1);
        QCOMPARE(errorName(m_desk->feedback.failed.first().code), errorName(ErrorCode::Conflict));
    }

    void editTheSchedule_data() { Backend::addRows(); }
    void editTheSchedule()
    {
        begin();
        choose(u"cleanup"_s);
        m_page->actions().edit();
        auto* edit = dialog<ScheduleDialog>();
        QVERIFY(edit);
        auto* text = edit->findChild<QLineEdit*>(u"schedule"_s);
        QPushButton* save = button(edit, u"Change schedule"_s);
        QCOMPARE(text->text(), u"daily 00:00"_s);
        QVERIFY(!save->isEnabled()); // as it is
        text->setText(u"every 7 min"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(says(edit, u"does not divide a day"_s));
        text->setText(u"whenever"_s);
        QVERIFY(says(edit, u"is no schedule"_s));
        text->setText(u"weekly mon 06:30"_s);
        QVERIFY(save->isEnabled());
        QVERIFY(says(edit, u"Mondays at 06:30 UTC"_s));
        // 2024-09-01 was a Sunday; 73 hours later it is Wednesday. In Berlin it is two hours later than in UTC.
        const QStringList runs = edit->findChild<QLabel*>(u"nextRuns"_s)->text().split(u'\n');
        QCOMPARE(runs.size(), 3);
        QVERIFY2(runs.first().contains(u"9 Sep 2024"_s) || runs.first().contains(u"Sep 9, 2024"_s),
                 qPrintable(runs.first()));
        QVERIFY2(runs.first().contains(u"8:30"_s), qPrintable(runs.first()));
        save->click();
        QTRY_COMPARE(cell(u"cleanup"_s, JobsModel::Schedule), u"Mondays at 06:30 UTC"_s);
        m_desk->feedback.lastRun(); // Undo
        QTRY_COMPARE(cell(u"cleanup"_s, JobsModel::Schedule), u"daily at 00:00 UTC"_s);
        QCOMPARE(count(u"event WHERE type = 'job.edit'"_s), 2);
    }

    void aFailureIsNamed_data() { Backend::addRows(); }
    void aFailureIsNamed()
    {
        begin();
        const qint64 bad = m_db->value(u"SELECT MAX(id) FROM assignment"_s).toLongLong();
        if (m_db->isShared()) {
            m_db->exec(u"CREATE FUNCTION desk.spoil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION "
                       "'spoiled'; END $$"_s);
            m_db->exec(u"CREATE TRIGGER spoil BEFORE UPDATE ON desk.assignment FOR EACH ROW WHEN (NEW.id = %1) EXECUTE "
                       "FUNCTION desk.spoil()"_s.arg(bad));
        } else {
            m_db->exec(u"CREATE TRIGGER spoil BEFORE UPDATE ON assignment WHEN NEW.id = %1 BEGIN SELECT RAISE(ABORT, "
                       "'spoiled'); END"_s.arg(bad));
        }
        choose(u"expire_claims"_s);
        m_desk->confirmer.answer = Answer{};
        m_page->actions().run();
        QTRY_COMPARE_WITH_TIMEOUT(cell(u"expire_claims"_s, JobsModel::State), u"Failed"_s, 20'000);
        QCOMPARE(cell(u"expire_claims"_s, JobsModel::Result), u"2 changed, 1 failed"_s);
        QTRY_COMPARE(m_page->pane().runs().rowCount(), 2);
        m_page->pane().table().selectRow(0);
        QTRY_VERIFY(says(&m_page->pane(), u"Review %1: "_s.arg(bad)));
        if (m_db->isShared()) // a file says it in words of the program's own
            QVERIFY(says(&m_page->pane(), u"spoiled"_s));
    }

    // Mail that nobody could send for two days: the history names each notification, and its reason.
    void mailThatWasGivenUpOnIsNamed_data() { Backend::addRows(); }
    void mailThatWasGivenUpOnIsNamed()
    {
        begin();
        m_db->exec(u"INSERT INTO %1job_run (job, slot, host, person_id, started_at, ended_at, considered, failed, "
                   "failures) VALUES ('send_mail', %2, 'box:1', %3, %2, %2, 1, 1, '[{\"id\": 12, \"person_id\": 3, "
                   "\"reason\": \"older than 48 hours: not sent by mail\"}]')"_s.arg(schema())
                       .arg(m_db->now())
                       .arg(m_db->admin().value));
        m_page->refresh();
        QTRY_COMPARE(cell(u"send_mail"_s, JobsModel::Result), u"1 failed"_s);
        choose(u"send_mail"_s);
        QTRY_COMPARE(m_page->pane().runs().rowCount(), 1);
        m_page->pane().table().selectRow(0);
        QTRY_VERIFY(says(&m_page->pane(), u"Notification 12 to person 3: older than 48 hours: not sent by mail"_s));
    }

    void saysWhatIsLate_data() { Backend::addRows(); }
    void saysWhatIsLate()
    {
        begin();
        QSignalSpy badges(m_page.get(), &Page::badgeChanged);
        m_desk->host.start();
        QTRY_VERIFY_WITH_TIMEOUT(count(u"job_run WHERE slot IS NOT NULL AND ended_at IS NOT NULL"_s) >= 9, 20'000);
        m_page->refresh();
        QTRY_COMPARE(alert(), QString());
        m_desk->host.stop();
        QTRY_VERIFY(!m_desk->host.isOn());
        m_db->advance(4 * hour);
        m_page->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(cell(u"expire_claims"_s, JobsModel::State), u"Late"_s, 20'000);
        QVERIFY(alert().startsWith("Nobody hosts the jobs"_L1));
        // send_mail has no host that can do it: it is not late, it never ran.
        QTRY_COMPARE(badges.last().first().toInt(), 7);
        QVERIFY(m_page->findChild<Chip*>()->word().contains(u'7'));
        // Another host runs one of them: somebody hosts, and the others are late all the same.
        m_db->exec(u"INSERT INTO %1job_run (job, slot, host, person_id, started_at, ended_at) VALUES ('cleanup', %2, "
                   "'box:1', %3, %2, %2)"_s.arg(schema())
                       .arg(m_db->now())
                       .arg(m_db->admin().value));
        m_page->refresh();
        QTRY_VERIFY2(alert().startsWith("More than two periods late:"_L1), qPrintable(alert()));
    }

    void whatCannotBeReadIsSaid_data() { Backend::addRows(); }
    void whatCannotBeReadIsSaid()
    {
        beginDesk();
        m_db->exec(u"ALTER TABLE %1job_run RENAME TO job_run_gone"_s.arg(schema()));
        m_page = std::make_unique<JobsPage>(m_desk->bench);
        m_page->resize(1240, 720);
        m_page->show();
        m_page->activate();
        QTRY_VERIFY(says(m_page.get(), u"The jobs could not be read"_s));
        QCOMPARE(model().rowCount(), 0);
        m_db->exec(u"ALTER TABLE %1job_run_gone RENAME TO job_run"_s.arg(schema()));
        QPushButton* retry = button(m_page->findChild<StatePane*>(), u"Retry"_s);
        QVERIFY(retry);
        retry->click();
        QTRY_COMPARE(model().rowCount(), 11);
    }

    void whatTheCheckFoundIsAnAlert_data() { Backend::addRows(); }
    void whatTheCheckFoundIsAnAlert()
    {
        begin();
        QSignalSpy badge(m_page.get(), &Page::badgeChanged);
        m_db->exec(
            u"INSERT INTO job_run (job, host, person_id, started_at, ended_at, failed, failures) VALUES "
            "('check_invariants', 'here', %1, %2, %2, 3, '[{\"name\": \"load\", \"n\": 3}]')"_s.arg(m_db->admin().value)
                .arg(m_db->now()));
        m_page->refresh();
        auto* alert = m_page->findChild<AlertStrip*>();
        QTRY_VERIFY2(alert->text().contains(u"load"_s), qPrintable(alert->text()));
        QVERIFY(badge.last().first().toInt() >= 1);
        m_page->glance();
        QTRY_VERIFY(badge.size() > 1);
        QVERIFY(badge.last().first().toInt() >= 1);
    }

    void hostingFromTheWindow_data() { Backend::addRows(); }
    void hostingFromTheWindow()
    {
        beginDesk(1100);
        WorkspaceWindow workspace(startSession(m_db->options()), m_desk->settings, m_desk->theme, m_desk->secrets);
        QSignalSpy closed(&workspace, &WorkspaceWindow::closed);
        MainWindow& window = workspace.window();
        window.show();
        QTRY_COMPARE(window.statusLine().jobsText(), u"Nobody hosts the jobs"_s);
        window.showPage(u"settings"_s);
        auto* host = window.findChild<QCheckBox*>(u"hostJobs"_s);
        QTRY_VERIFY(host && host->isVisibleTo(&window) && !host->isChecked());
        host->click();
        QVERIFY(workspace.bench().host.isOn());
        QTRY_COMPARE(window.statusLine().jobsText(), u"Jobs: this computer"_s);
        // The window waits for what runs, and what runs finishes.
        JobHost& jobs = workspace.bench().host;
        bool asked = false;
        connect(&jobs, &JobHost::ran, this, [&](const QString& job, const JobTick& tick) {
            if (job == "expire_claims"_L1 && tick.more && !std::exchange(asked, true)) {
                window.close();
                QVERIFY(window.isVisible());
            }
        });
        QTRY_COMPARE_WITH_TIMEOUT(closed.count(), 1, 60'000);
        QVERIFY(asked && !window.isVisible() && !jobs.isOn());
        QCOMPARE(count(u"assignment WHERE status = 'expired'"_s), 1100);
        QCOMPARE(count(u"job WHERE run_id IS NOT NULL"_s), 0);
    }

    void onlyForWhomTheDatabaseLets()
    {
        m_db = Backend::make(Dialect::Postgres);
        const PersonId anna = m_db->person(u"Anna"_s, {u"reviewer"_s});
        m_desk = std::make_unique<Desk>(m_db->optionsFor(anna));
        m_desk->settings.set(keys::hostJobs, true);
        WorkspaceWindow workspace(startSession(m_db->optionsFor(anna)), m_desk->settings, m_desk->theme,
                                  m_desk->secrets);
        workspace.window().show();
        workspace.window().showPage(u"jobs"_s);
        QVERIFY(workspace.window().currentPage() != static_cast<Page*>(&workspace.jobsPage()));
        workspace.window().showPage(u"settings"_s);
        QVERIFY(!workspace.bench().host.isOn());
        QVERIFY(workspace.settingsPage().findChild<HostingCard*>()->isHidden());
        QVERIFY(workspace.settingsPage().findChild<MailCard*>()->isHidden());
        QTRY_COMPARE(workspace.window().statusLine().jobsText(), u"Nobody hosts the jobs"_s);
    }

    void theMailServer_data() { Backend::addRows(); }
    void theMailServer()
    {
        beginDesk(1);
        SettingsPage page(m_desk->bench, nullptr);
        page.resize(900, 900);
        page.show();
        page.refresh();
        auto* summary = page.findChild<QLabel*>(u"mailSummary"_s);
        auto* change = page.findChild<QPushButton*>(u"changeMail"_s);
        QTRY_VERIFY(change->isEnabled());
        QCOMPARE(summary->text(), u"No mail goes out: no server is set."_s);
        change->click();
        auto* edit = dialog<MailDialog>();
        QVERIFY(edit);
        const auto type = [&](const QString& name, const QString& text) {
            edit->findChild<QLineEdit*>(name)->setText(text);
        };
        QPushButton* save = button(edit, u"Change mail server"_s);
        QVERIFY(!save->isEnabled());
        type(u"server"_s, u"mail.example.org"_s);
        QVERIFY(!save->isEnabled() && says(edit, u"mail.example.org:587"_s));
        type(u"server"_s, u"mail.example.org:587"_s);
        type(u"from"_s, u"desk@example.org"_s);
        QVERIFY(save->isEnabled());
        type(u"user"_s, u"desk"_s);
        auto* security = edit->findChild<QComboBox*>(u"security"_s);
        security->setCurrentIndex(security->findData(u"unencrypted"_s));
        QVERIFY(!save->isEnabled()); // a password never goes over an open line
        security->setCurrentIndex(security->findData(u"tls"_s));
        type(u"password"_s, u"planted-secret"_s);
        save->click();
        QTRY_COMPARE(summary->text(), u"Through mail.example.org:587, from desk@example.org"_s);
        const auto kept = m_desk->secrets.read(JobsService::mailAccount(m_desk->session->target()));
        QCOMPARE(kept.result().value(), u"planted-secret"_s);
        QCOMPARE(m_db->value(u"SELECT value FROM policy WHERE key = 'mail.security' ORDER BY id DESC"_s).toString(),
                 u"tls"_s);
        QCOMPARE(count(u"policy WHERE value LIKE '%planted%'"_s), 0);
        QCOMPARE(count(u"event WHERE CAST(metadata AS text) LIKE '%planted%'"_s), 0);
        QFile settings(m_desk->folder.filePath(u"settings.ini"_s));
        QVERIFY(!settings.open(QIODevice::ReadOnly) || !settings.readAll().contains("planted"));
    }
};

QTEST_MAIN(TestJobsPage)
#include "tst_jobspage.moc"
