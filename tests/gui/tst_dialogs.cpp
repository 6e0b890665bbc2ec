// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs and the settings page as a person uses them: by their fields, buttons and texts, on both databases where
// a service is behind them.
#include <QtWidgets>

#include "app/services/secretstore.h"
#include "app/settings/profiles.h"
#include "tests/gui/desk.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/doctordialog.h"
#include "ui/dialogs/errordialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/leftalonedialog.h"
#include "ui/dialogs/policydialog.h"
#include "ui/dialogs/policyhistorydialog.h"
#include "ui/dialogs/welcomedialog.h"
#include "ui/pages/settingspage.h"
#include "ui/widgets/aboutme.h"
#include "ui/widgets/bellpopover.h"
#include "ui/widgets/policyrow.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;

namespace {

/// The surroundings of a page, where a question is answered with its verb.
struct Bench : rd::test::Desk {
    Bench(const SessionOptions& options, Theme&)
        : Desk(options)
    {
        confirmer.answer = Answer{};
    }
    Workbench workbench() { return bench; }
};

/// The first button of that name, one that is shown rather than a hidden one.
QAbstractButton* button(const QWidget* in, const QString& text)
{
    QAbstractButton* hidden = nullptr;
    for (QAbstractButton* candidate : in->findChildren<QAbstractButton*>()) {
        if (QString(candidate->text()).remove(u'&') != text)
            continue;
        if (candidate->isVisibleTo(in))
            return candidate;
        hidden = candidate;
    }
    return hidden;
}

bool offers(const QWidget* in, const QString& text)
{
    const QAbstractButton* found = button(in, text);
    return found && found->isVisibleTo(in) && found->isEnabled();
}

/// Whether a visible label, list or text says this.
bool says(const QWidget* in, const QString& text)
{
    for (const QLabel* label : in->findChildren<QLabel*>()) {
        if (label->isVisibleTo(in) && label->text().contains(text))
            return true;
    }
    for (const QPlainTextEdit* edit : in->findChildren<QPlainTextEdit*>()) {
        if (edit->isVisibleTo(in) && edit->toPlainText().contains(text))
            return true;
    }
    return false;
}

QLineEdit* field(const QWidget* in, const QString& label)
{
    for (const QLabel* candidate : in->findChildren<QLabel*>()) {
        if (QString(candidate->text()).remove(u'&') == label)
            return qobject_cast<QLineEdit*>(candidate->buddy());
    }
    return nullptr;
}

const QByteArray header = "external_id,task_title,claimant,status,reviewer,submitted_at,updated_at,lines_changed\n";

QByteArray goodRow(int n)
{
    return "C-" + QByteArray::number(n) + ",Guide " + QByteArray::number(n) +
           ",Ann,submitted,,2024-08-01T10:00:00Z,2024-08-01T10:00:00Z,1\n";
}

} // namespace

class TestDialogs final : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    QTemporaryDir m_folder;
    MemorySecretStore m_secrets;

    QString write(const QByteArray& text, const QString& name = u"claims.csv"_s)
    {
        QFile file(m_folder.filePath(name));
        (void)file.open(QIODevice::WriteOnly);
        file.write(text);
        return file.fileName();
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme = std::make_unique<Theme>(*qApp);
    }

    // Return begins a line in a note; with Ctrl it confirms, as soon as nothing is missing.
    void aNoteIsConfirmedByKeyboard()
    {
        const auto db = Backend::make(Dialect::Sqlite);
        Bench bench(db->options(), *m_theme);
        Prompt prompt;
        prompt.title = u"Reject the review"_s;
        prompt.verb = u"Reject"_s;
        prompt.note = Prompt::Need::Required;
        QPointer shown = new ConfirmDialog(*m_theme, bench.people, prompt, nullptr);
        ConfirmDialog& dialog = *shown;
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto* note = dialog.findChild<QPlainTextEdit*>();
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(accepted.count(), 0); // there is no reason yet
        QTest::keyClicks(note, u"Too thin"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QTest::keyClicks(note, u"by far"_s);
        QCOMPARE(accepted.count(), 0);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(dialog.answer().note, u"Too thin\nby far"_s);
    }

    void aGoodFileIsImported_data() { Backend::addRows(); }
    void aGoodFileIsImported()
    {
        const auto db = Backend::make();
        Bench bench(db->options(), *m_theme);
        QPointer dialog = new ImportDialog(bench.workbench(), write(header + goodRow(1) + goodRow(2)), nullptr);
        dialog->open();
        QTRY_VERIFY(offers(dialog, u"Import 2 claim(s)"_s));
        QVERIFY(says(dialog, u"Every row can be read"_s));
        QVERIFY(!offers(dialog, u"Copy problems"_s));
        QCOMPARE(db->value(u"SELECT count(*) FROM claim"_s).toInt(), 0);
        button(dialog, u"Import 2 claim(s)"_s)->click();
        QTRY_VERIFY(dialog.isNull());
        QCOMPARE(bench.feedback.told, QStringList{u"2 claim(s) imported"_s});
        QCOMPARE(db->value(u"SELECT count(*) FROM claim"_s).toInt(), 2);
        // The same file again has nothing to import, and offers nothing.
        dialog = new ImportDialog(bench.workbench(), m_folder.filePath(u"claims.csv"_s), nullptr);
        dialog->open();
        QTRY_VERIFY(says(dialog, u"known already."_s));
        QVERIFY(offers(dialog, u"Close"_s));
        dialog->reject();
        QTRY_VERIFY(dialog.isNull());
    }

    void aBadFileIsExplained_data() { Backend::addRows(); }
    void aBadFileIsExplained()
    {
        const auto db = Backend::make();
        Bench bench(db->options(), *m_theme);
        const QString file = write(header + goodRow(1) +
                                   "C-2,Guide,Ann,done,,2024-08-01T10:00:00Z,2024-08-01T10:00:00Z,1\n" + goodRow(3));
        QPointer dialog = new ImportDialog(bench.workbench(), file, nullptr);
        dialog->open();
        QTRY_VERIFY(offers(dialog, u"Import the other 2 claim(s)"_s));
        QVERIFY(says(dialog, u"As a whole the file is refused"_s));
        QVERIFY(says(dialog, u"claims.csv.rejected.csv"_s));
        QVERIFY(says(dialog, u"“done” is not a status"_s));
        QCOMPARE(db->value(u"SELECT count(*) FROM claim"_s).toInt(), 0);
        button(dialog, u"Copy problems"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"line 3"_s));
        button(dialog, u"Import the other 2 claim(s)"_s)->click();
        QTRY_VERIFY(dialog.isNull());
        QCOMPARE(bench.feedback.told,
                 QStringList{u"2 claim(s) imported; 1 refused row(s) in claims.csv.rejected.csv"_s});
        QCOMPARE(db->value(u"SELECT count(*) FROM claim"_s).toInt(), 2);
        QVERIFY(QFile::exists(file + u".rejected.csv"_s));
    }

    void anImportIsCancelled_data() { Backend::addRows(); }
    void anImportIsCancelled()
    {
        const auto db = Backend::make();
        Bench bench(db->options(), *m_theme);
        QByteArray text = header;
        for (int n = 0; n < 20'000; ++n)
            text += goodRow(n);
        QPointer dialog = new ImportDialog(bench.workbench(), write(text, u"many.csv"_s), nullptr);
        dialog->open();
        auto* bar = dialog->findChild<QProgressBar*>();
        QTRY_VERIFY_WITH_TIMEOUT(bar->value() > 0, 60'000);
        dialog->reject();
        QTRY_VERIFY(says(dialog, u"The check was cancelled."_s));
        QVERIFY(offers(dialog, u"Retry"_s));
        button(dialog, u"Retry"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(offers(dialog, u"Import 20,000 claim(s)"_s), 60'000);
        button(dialog, u"Import 20,000 claim(s)"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible() && bar->value() > 0, 60'000);
        button(dialog, u"Cancel"_s)->click();
        QTRY_VERIFY(says(dialog, u"The import was cancelled. Nothing was imported."_s));
        QCOMPARE(db->value(u"SELECT count(*) FROM claim"_s).toInt(), 0);
        QVERIFY(offers(dialog, u"Import 20,000 claim(s)"_s));
        dialog->reject();
        QTRY_VERIFY(dialog.isNull());
    }

    void aMissingFileIsAnError()
    {
        const auto db = Backend::make(Dialect::Sqlite);
        Bench bench(db->options(), *m_theme);
        QPointer dialog = new ImportDialog(bench.workbench(), u"/nowhere/claims.csv"_s, nullptr);
        dialog->open();
        QTRY_VERIFY(says(dialog, u"/nowhere/claims.csv cannot be read"_s));
        QVERIFY(offers(dialog, u"Retry"_s));
        QVERIFY(offers(dialog, u"Choose…"_s));
        dialog->reject();
    }

    void aPolicyIsTriedAndChanged_data() { Backend::addRows(); }
    void aPolicyIsTriedAndChanged()
    {
        const auto db = Backend::make();
        const PersonId mia = db->person(u"Mia"_s, {u"reviewer"_s});
        const PersonId rita = db->person(u"Rita"_s, {u"reviewer"_s});
        for (int i = 0; i < 3; ++i)
            (void)db->apply(rita, u"take"_s, {{db->claim(mia, u"Claim %1"_s.arg(i)), {}}});
        db->advance(6 * millisPerDay);
        const int versions = db->value(u"SELECT count(*) FROM policy"_s).toInt();
        Bench bench(db->options(), *m_theme);
        RD_VALUE(policies, test::settled(bench.policies.current()));
        const auto policy = std::find_if(policies.begin(), policies.end(),
                                         [](const Policy& p) { return p.key == "claims.orphan_after"_L1; });
        QPointer dialog = new PolicyDialog(bench.workbench(), *policy, nullptr);
        dialog->open();
        QLineEdit* value = field(dialog, u"New value"_s);
        for (const QString& wrong : {u"seven days"_s, u"7"_s, u""_s, u"0 days"_s, u"7 days"_s}) {
            value->setText(wrong);
            button(dialog, u"Change policy"_s)->click();
            QCOMPARE(value->property("state").toString(), u"wrong"_s);
            QCOMPARE(value->text(), wrong);
        }
        value->setText(u"5 days"_s);
        QVERIFY(value->property("state").toString().isEmpty());
        button(dialog, u"Try it on today's data"_s)->click();
        QTRY_VERIFY(says(dialog, u"7 days gives 0 claims orphaned, 5 days gives 3."_s));
        QCOMPARE(db->value(u"SELECT count(*) FROM policy"_s).toInt(), versions);
        QSignalSpy saved(dialog, &PolicyDialog::saved);
        field(dialog, u"Note"_s)->setText(u"shorter"_s);
        button(dialog, u"Change policy"_s)->click();
        QTRY_VERIFY(dialog.isNull());
        QCOMPARE(saved.count(), 1);
        QCOMPARE(bench.feedback.told,
                 QStringList{u"“A claim is orphaned after” changed to 5 days; 3 deadline(s) moved with it"_s});
        QPointer history = new PolicyHistoryDialog(bench.workbench(), u"claims.orphan_after"_s, nullptr);
        history->open();
        auto* table = history->findChild<QTableWidget*>();
        QTRY_COMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 0)->text(), u"5 days"_s);
        QCOMPARE(table->item(0, 3)->text(), u"shorter"_s);
        history->reject();
    }

    void aRefusedPolicyKeepsTheInput()
    {
        const auto db = Backend::make(Dialect::Postgres);
        const PersonId host = db->person(u"Host"_s, {u"jobs"_s});
        Bench bench(db->optionsFor(host), *m_theme);
        QPointer dialog =
            new PolicyDialog(bench.workbench(), {PolicyId(1), u"claims.max_load"_s, u"none"_s, 0, {}, {}, {}}, nullptr);
        dialog->open();
        field(dialog, u"New value"_s)->setText(u"4"_s);
        button(dialog, u"Change policy"_s)->click();
        QTRY_VERIFY(says(dialog, defaultErrorText(ErrorCode::NotPermitted)));
        QCOMPARE(field(dialog, u"New value"_s)->text(), u"4"_s);
        QVERIFY(offers(dialog, u"Change policy"_s));
        QVERIFY(bench.feedback.told.isEmpty());
        dialog->reject();
    }

    void theSettingsPageShowsPolicies_data() { Backend::addRows(); }
    void theSettingsPageShowsPolicies()
    {
        const auto db = Backend::make();
        Bench bench(db->options(), *m_theme);
        SettingsPage page(bench.workbench(), nullptr);
        page.resize(1000, 700);
        page.show();
        page.activate();
        QTRY_VERIFY(says(&page, u"A claim is orphaned after"_s));
        QVERIFY(says(&page, u"7 days"_s));
        QVERIFY(says(&page, u"As delivered with Review Desk"_s));
        QVERIFY(offers(&page, u"Change…"_s));
        const auto rows = page.findChildren<QPushButton*>().size();
        RD_OK(test::settled(bench.policies.set(u"claims.orphan_after"_s, u"5 days"_s, u"faster"_s)));
        page.refresh();
        QTRY_VERIFY(says(&page, u"“faster”"_s));
        QCOMPARE(page.findChildren<QPushButton*>().size(), rows);
        button(&page, u"Dark"_s)->click();
        QCOMPARE(bench.settings.get(keys::theme), u"dark"_s);
        QVERIFY(bench.theme.isDark());
        button(&page, u"Light"_s)->click();
        QVERIFY(!bench.theme.isDark());
    }

    void whatOneSaysOfOneself_data() { Backend::addRows(); }
    void whatOneSaysOfOneself()
    {
        const auto db = Backend::make();
        Bench bench(db->options(), *m_theme);
        const PersonId me = bench.session->actor().person;
        SettingsPage page(bench.workbench(), nullptr);
        page.activate();
        auto* about = page.findChild<AboutMe*>();
        auto* field = about->findChild<QLineEdit*>();
        auto* mail = about->findChild<QCheckBox*>();
        QTRY_VERIFY(field->isEnabled());
        QVERIFY(!mail->isEnabled());
        QVERIFY(says(about, u"There is no e-mail address of yours here"_s));
        QVERIFY(!button(about, u"Save skills"_s)->isEnabled());
        field->setText(u"Qt, sql"_s);
        QVERIFY(button(about, u"Save skills"_s)->isEnabled());
        page.refresh(); // somebody else changed something: what is being typed stays
        QTRY_COMPARE(field->text(), u"Qt, sql"_s);
        button(about, u"Save skills"_s)->click();
        QTRY_COMPARE(db->value(u"SELECT count(*) FROM person_tag WHERE person_id = %1"_s.arg(me.value)).toInt(), 2);
        QTRY_COMPARE(bench.feedback.told, QStringList{u"Your skills are saved"_s});
        db->exec(
            u"UPDATE %1person SET email = 'me@example.org' WHERE id = %2"_s.arg(db->isShared() ? u"desk."_s : QString())
                .arg(me.value));
        page.refresh();
        QTRY_VERIFY(mail->isEnabled());
        mail->click();
        QTRY_VERIFY(db->value(u"SELECT mail FROM person WHERE id = %1"_s.arg(me.value)).toBool());
        QTRY_COMPARE(bench.feedback.told.size(), 2);
        QVERIFY(mail->isChecked());
    }

    void theSettingsPageSaysWhyNot()
    {
        const auto db = Backend::make(Dialect::Postgres);
        const PersonId host = db->person(u"Host"_s, {u"jobs"_s});
        Bench bench(db->optionsFor(host), *m_theme);
        SettingsPage page(bench.workbench(), nullptr);
        page.activate();
        QTRY_VERIFY(!page.findChildren<PolicyRow*>().isEmpty());
        const PolicyRow* row = page.findChildren<PolicyRow*>().first();
        QVERIFY(!button(row, u"Change…"_s)->isEnabled());
        QVERIFY(button(row, u"Change…"_s)->toolTip().contains(u"administrator"_s));
        // A read that fails after a good one keeps what is there and says so.
        db->exec(u"REVOKE SELECT ON desk.policy FROM desk_jobs, PUBLIC"_s);
        db->exec(u"ALTER TABLE desk.policy RENAME TO policy_gone"_s);
        page.refresh();
        QTRY_VERIFY(says(&page, u"could not be read again"_s));
        QVERIFY(says(&page, u"7 days"_s));
        SettingsPage other(bench.workbench(), nullptr);
        other.activate();
        QTRY_VERIFY(says(&other, u"The policies could not be read"_s));
        QVERIFY(offers(&other, u"Retry"_s));
        db->exec(u"ALTER TABLE desk.policy_gone RENAME TO policy"_s);
    }

    void aWrongHostKeepsTheInput()
    {
        Settings settings(m_folder.filePath(u"connect.ini"_s));
        QPointer dialog = new ConnectDialog(settings, m_secrets, *m_theme, nullptr);
        dialog->open();
        button(dialog, u"Test connection"_s)->click();
        QVERIFY(says(dialog, u"needs a name"_s));
        field(dialog, u"Name"_s)->setText(u"Reviews"_s);
        field(dialog, u"Host"_s)->setText(u"/nowhere/at/all"_s);
        field(dialog, u"Database"_s)->setText(u"reviews"_s);
        field(dialog, u"Login"_s)->setText(u"kim"_s);
        field(dialog, u"Password"_s)->setText(u"secret-word"_s);
        QSignalSpy connected(dialog, &ConnectDialog::connected);
        button(dialog, u"Connect"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"does not answer"_s), 20'000);
        QVERIFY(offers(dialog, u"Connect"_s));
        QCOMPARE(field(dialog, u"Host"_s)->text(), u"/nowhere/at/all"_s);
        QCOMPARE(field(dialog, u"Password"_s)->text(), u"secret-word"_s);
        QCOMPARE(connected.count(), 0);
        QVERIFY(loadProfiles(settings).isEmpty());
        dialog->reject();
    }

    void lessSecurityIsAnExplicitChoice()
    {
        Settings settings(m_folder.filePath(u"security.ini"_s));
        QPointer dialog = new ConnectDialog(settings, m_secrets, *m_theme, nullptr);
        dialog->open();
        auto* modes = dialog->findChildren<QComboBox*>().last();
        field(dialog, u"Host"_s)->setText(u"db.example.org"_s);
        QCOMPARE(modes->count(), 1);
        QCOMPARE(modes->currentData().toString(), u"verify-full"_s);
        button(dialog, u"Allow an unencrypted or unverified connection"_s)->click();
        QCOMPARE(modes->count(), 5);
        QCOMPARE(modes->currentData().toString(), u"verify-full"_s);
        QVERIFY(says(dialog, u"Whoever listens"_s));
        modes->setCurrentIndex(modes->findData(u"disable"_s));
        button(dialog, u"Allow an unencrypted or unverified connection"_s)->click();
        QCOMPARE(modes->currentData().toString(), u"verify-full"_s);
        field(dialog, u"Host"_s)->setText(u"localhost"_s);
        QCOMPARE(modes->currentData().toString(), u"prefer"_s);
        field(dialog, u"Host"_s)->setText(u"db.example.org"_s);
        QCOMPARE(modes->currentData().toString(), u"verify-full"_s);
        dialog->reject();
    }

    void aConnectionIsTestedAndKept()
    {
        const auto db = Backend::make(Dialect::Postgres);
        const PersonId kim = db->person(u"Kim"_s, {u"admin"_s, u"reviewer"_s});
        Settings settings(m_folder.filePath(u"kept.ini"_s));
        const Target target = db->optionsFor(kim).target;
        QPointer dialog = new ConnectDialog(settings, m_secrets, *m_theme, nullptr);
        dialog->edit({u"Reviews"_s, target});
        field(dialog, u"Password"_s)->setText(u"secret-word"_s);
        dialog->open();
        button(dialog, u"Test connection"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"Connected as Kim: admin, reviewer"_s), 20'000);
        QVERIFY(says(dialog, u"PostgreSQL 1"_s));
        QVERIFY(says(dialog, u"up to date"_s));
        QVERIFY(loadProfiles(settings).isEmpty());
        QSignalSpy connected(dialog, &ConnectDialog::connected);
        button(dialog, u"Connect"_s)->click();
        QTRY_COMPARE(connected.count(), 1);
        QCOMPARE(connected.first().at(1).toString(), u"secret-word"_s);
        QTRY_VERIFY(dialog.isNull());
        QCOMPARE(settings.get(keys::lastProfile), u"Reviews"_s);
        QCOMPARE(findProfile(settings, u"Reviews"_s)->target.options.value(u"user"_s), target.options.value(u"user"_s));
        QVERIFY(!settings.get(keys::profiles).contains("secret-word"));
        // Another address under the same name would silently replace it.
        dialog = new ConnectDialog(settings, m_secrets, *m_theme, nullptr);
        dialog->edit({{}, {Dialect::Postgres, {}, {}}});
        dialog->open();
        field(dialog, u"Name"_s)->setText(u"Reviews"_s);
        field(dialog, u"Host"_s)->setText(u"localhost"_s);
        field(dialog, u"Database"_s)->setText(u"other"_s);
        field(dialog, u"Login"_s)->setText(u"kim"_s);
        button(dialog, u"Connect"_s)->click();
        QVERIFY(says(dialog, u"Choose another name"_s));
        dialog->reject();
    }

    void anEmptyDatabaseIsSaidToBeNone()
    {
        Settings settings(m_folder.filePath(u"empty.ini"_s));
        const auto db = Backend::make(Dialect::Postgres);
        Target target = db->options().target;
        target.options[u"dbname"_s] = u"template1"_s;
        QPointer dialog = new ConnectDialog(settings, m_secrets, *m_theme, nullptr);
        dialog->edit({u"Empty"_s, target});
        dialog->open();
        button(dialog, u"Connect"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"is not a workspace yet"_s), 20'000);
        QVERIFY(says(dialog, u"PostgreSQL 1"_s));
        QVERIFY(dialog->isVisible());
        dialog->reject();
    }

    void theBellIsReadAndMarked_data() { Backend::addRows(); }
    void theBellIsReadAndMarked()
    {
        const auto db = Backend::make();
        Bench bench(db->options(), *m_theme);
        BellPopover bell(bench.workbench(), nullptr);
        QSignalSpy unread(&bell, &BellPopover::unreadChanged);
        bell.refresh();
        auto* list = bell.findChild<QListView*>();
        QTRY_VERIFY(says(&bell, u"Nothing new"_s));
        // The admin's own claim times out with a reviewer.
        const PersonId rita = db->person(u"Rita"_s, {u"reviewer"_s});
        const qint64 item = db->claim(db->admin(), u"Guide"_s);
        (void)db->apply(rita, u"take"_s, {{item, {}}});
        db->advance(8 * millisPerDay);
        const PersonId other = db->person(u"Otto"_s, {u"admin"_s});
        (void)db->apply(other, u"release_orphaned"_s, {{1, {}}});
        bell.refresh();
        QTRY_VERIFY(unread.count() > 0 && bell.unread() > 0);
        const QString first = list->model()->index(0, 0).data().toString();
        QCOMPARE(first, u"Guide was released back to the queue: it needs fresh eyes. No penalties are applied."_s);
        QSignalSpy wanted(&bell, &BellPopover::itemWanted);
        bell.show();
        emit list->clicked(list->model()->index(0, 0));
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<WorkItemId>().value, item);
        QVERIFY(!bell.isVisible());
        button(&bell, u"Mark all as read"_s)->click();
        QTRY_COMPARE(bell.unread(), 0);
        QTRY_VERIFY(!button(&bell, u"Mark all as read"_s)->isEnabled());
    }

    void theWelcomeHasThreeDoors()
    {
        QPointer dialog = new WelcomeDialog(*m_theme);
        dialog->show();
        QSignalSpy tryIt(dialog, &WelcomeDialog::tryIt);
        QSignalSpy shared(dialog, &WelcomeDialog::connectShared);
        QSignalSpy made(dialog, &WelcomeDialog::newWorkspace);
        QList<QPushButton*> doors;
        for (QPushButton* door : dialog->findChildren<QPushButton*>()) {
            if (door->property("kind").toString() == "door"_L1)
                doors << door;
        }
        QCOMPARE(doors.size(), 3);
        doors[0]->click();
        doors[2]->click();
        QCOMPARE(tryIt.count(), 1);
        QCOMPARE(shared.count(), 1);
        doors[1]->click();
        auto* files = dialog->findChild<QFileDialog*>();
        QVERIFY(files);
        emit files->fileSelected(u"/tmp/x.reviewdesk"_s);
        QCOMPARE(made.count(), 1);
        files->close();
        dialog->setBusy(u"Making the sample workspace…"_s);
        QVERIFY(!doors[0]->isEnabled());
        dialog->fail(u"The workspace could not be made"_s, makeError(ErrorCode::Full));
        QVERIFY(doors[0]->isEnabled());
        QVERIFY(dialog->problem().contains(u"The disk is full"_s));
        dialog->close();
        QTRY_VERIFY(dialog.isNull());
    }

    void anErrorSaysHowToGoOn()
    {
        bool again = false;
        QPointer dialog = new ErrorDialog(
            *m_theme, u"The claims could not be released"_s, makeError(ErrorCode::Lost, {}, u"SQLSTATE 08006"_s),
            [&again] { again = true; }, nullptr);
        dialog->open();
        QVERIFY(says(dialog, u"The network or the server"_s));
        QVERIFY(!says(dialog, u"08006"_s));
        button(dialog, u"Show details"_s)->click();
        QVERIFY(says(dialog, u"lost: SQLSTATE 08006"_s));
        button(dialog, u"Copy details"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"08006"_s));
        button(dialog, u"Retry"_s)->click();
        QVERIFY(again);
        QTRY_VERIFY(dialog.isNull());
    }

    void everyErrorHasASideAndAdvice()
    {
        for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
            QVERIFY(!sideOf(ErrorCode(code)).isEmpty());
            QVERIFY(!adviceFor(ErrorCode(code)).isEmpty());
        }
    }

    void theDoctorNamesWhatIsBroken_data() { Backend::addRows(); }
    void theDoctorNamesWhatIsBroken()
    {
        const auto db = Backend::make();
        const PersonId mia = db->person(u"Mia"_s, {});
        const PersonId rita = db->person(u"Rita"_s, {u"reviewer"_s});
        db->claim(mia, u"Guide"_s);
        RD_OK(db->apply(rita, u"take"_s, {{1, {}}}));
        Bench bench(db->options(), *m_theme);
        QPointer dialog = new DoctorDialog(bench.history, *m_theme, nullptr);
        dialog->open();
        auto* table = dialog->findChild<QTableWidget*>();
        QTRY_VERIFY(says(dialog, u"Healthy: all"_s));
        QVERIFY(table->rowCount() >= 13);
        QVERIFY(says(dialog, u"What has to hold"_s) && !says(dialog, u"What to do"_s));
        db->exec(u"UPDATE capacity SET load = 9"_s);
        button(dialog, u"Check again"_s)->click();
        QVERIFY(!offers(dialog, u"Check again"_s)); // one look at a time
        QTRY_VERIFY(says(dialog, u"Not healthy"_s));
        QCOMPARE(table->item(0, 0)->text(), u"load"_s); // what is broken comes first
        QVERIFY(table->item(0, 1)->text().contains("load 9 on claims; counted 1"_L1));
        QVERIFY(!table->item(0, 2)->text().isEmpty());
        QVERIFY(says(dialog, u"What to do: "_s));
        button(dialog, u"Copy"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains("BROKEN  load"_L1));
        QVERIFY(dialog->asText().contains("What to do: "_L1) && dialog->asText().contains("(not before 2024-09-01"_L1));
        QCOMPARE(db->value(u"SELECT load FROM capacity"_s).toInt(), 9); // nothing was repaired
        dialog->reject();
        QTRY_VERIFY(dialog.isNull());
    }

    // Who may not look hears so and can try again; nothing looks healthy.
    void theDoctorMayBeRefused()
    {
        const auto db = Backend::make(Dialect::Postgres);
        Bench bench(db->options(), *m_theme);
        db->exec(u"ALTER VIEW broken RENAME TO hidden"_s);
        QPointer dialog = new DoctorDialog(bench.history, *m_theme, nullptr);
        dialog->open();
        QTRY_VERIFY(says(dialog, u"The workspace could not be checked"_s));
        QVERIFY(!offers(dialog, u"Copy"_s) && !says(dialog, u"Healthy"_s));
        db->exec(u"ALTER VIEW hidden RENAME TO broken"_s);
        button(dialog, u"Retry"_s)->click();
        QTRY_VERIFY(says(dialog, u"Healthy: all"_s));
        dialog->reject();
    }

    void diagnosticsHoldNoSecrets()
    {
        const auto db = Backend::make(Dialect::Postgres);
        const PersonId kim = db->person(u"Kim"_s, {u"admin"_s});
        SessionOptions options = db->optionsFor(kim);
        options.password = u"secret-word"_s;
        Bench bench(options, *m_theme);
        QPointer dialog = new AboutDialog(bench.workbench(), nullptr);
        dialog->open();
        QVERIFY(says(dialog, u"PostgreSQL"_s));
        const QString text = dialog->diagnostics();
        QVERIFY(text.contains(QString::fromLatin1(qVersion())));
        for (const QString& secret : {u"secret-word"_s, u"Kim"_s, options.target.options.value(u"user"_s),
                                      options.target.options.value(u"host"_s)})
            QVERIFY2(!text.contains(secret), qPrintable(secret));
        dialog->reject();
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
