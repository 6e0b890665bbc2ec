// SPDX-License-Identifier: GPL-3.0-or-later
// The page of people as an admin uses it: sees who holds what, adds, changes, dismisses and takes back; on both
// databases.
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>

#include "app/domain/personwords.h"
#include "app/stores/peoplestore.h"
#include "app/stores/personstore.h"
#include "models/people/peoplemodel.h"
#include "tests/gui/desk.h"
#include "ui/actions/peopleactions.h"
#include "ui/dialogs/capacitydialog.h"
#include "ui/dialogs/deactivatedialog.h"
#include "ui/dialogs/persondialog.h"
#include "ui/dialogs/rolesdialog.h"
#include "ui/dialogs/setpassworddialog.h"
#include "ui/dialogs/skillsdialog.h"
#include "ui/pages/peoplepage.h"
#include "ui/pages/personpane.h"
#include "ui/widgets/newpasswordfield.h"
#include "ui/widgets/personpicker.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/texttable.h"
#include "ui/widgets/timeline.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::Desk;

class TestPeoplePage final : public QObject {
    Q_OBJECT

    std::unique_ptr<Backend> m_db;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<PeoplePage> m_page;
    PersonId m_mia, m_rita, m_omar;

    void begin(int ritaHolds = 0, const QString& as = {})
    {
        m_db = Backend::make();
        m_mia = m_db->person(u"Mia Holm"_s, {});
        m_rita = m_db->person(u"Rita Braun"_s, {u"reviewer"_s});
        m_omar = m_db->person(u"Omar Haddad"_s, {u"reviewer"_s});
        const PersonId host = m_db->person(u"Host"_s, {u"jobs"_s});
        for (int i = 0; i < ritaHolds; ++i)
            (void)m_db->apply(m_rita, u"take"_s, {{m_db->claim(m_mia, u"Claim %1"_s.arg(i)), {}}});
        m_desk = std::make_unique<Desk>(as == "jobs"_L1       ? m_db->optionsFor(host)
                                        : as == "reviewer"_L1 ? m_db->optionsFor(m_rita)
                                                              : m_db->options());
        if (!m_db->isShared() && !as.isEmpty()) {
            const auto person = PeopleStore::byId(m_db->owner(), as == "jobs"_L1 ? host : m_rita);
            m_desk->session->actAs(**person);
        }
        m_page = std::make_unique<PeoplePage>(m_desk->bench);
        m_page->resize(1100, 700);
        m_page->show();
        // As the window does it.
        connect(m_desk->session.get(), &Session::changed, m_page.get(), &PeoplePage::refresh);
        m_page->activate();
    }

    [[nodiscard]] PeopleModel& model() { return m_page->model(); }
    [[nodiscard]] QStringList names()
    {
        QStringList names;
        for (int row = 0; row < model().rowCount(); ++row)
            names << model().index(row, PeopleModel::Name).data().toString();
        return names;
    }
    [[nodiscard]] QString cell(PersonId person, int column)
    {
        const int row = model().rowOf(person);
        return row < 0 ? u"(not listed)"_s : model().index(row, column).data().toString();
    }
    [[nodiscard]] bool hasLabel(QWidget* parent, const QString& text)
    {
        for (QLabel* label : parent->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    [[nodiscard]] QAction* verb(const QString& name) { return m_page->actions().action(name); }
    template<class T>
    [[nodiscard]] T* dialog()
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<T*>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    template<class T>
    [[nodiscard]] static T* named(QWidget* parent, const QString& accessibleName)
    {
        for (T* widget : parent->findChildren<T*>()) {
            if (widget->accessibleName() == accessibleName)
                return widget;
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
    void choose(PersonId person)
    {
        QTRY_VERIFY(m_page->select(person));
        QTRY_VERIFY(verb(u"edit"_s)->isEnabled() || verb(u"reactivate"_s)->isEnabled());
    }
    [[nodiscard]] QSet<QString> rolesOf(PersonId person)
    {
        const auto found = PeopleStore::byId(m_db->owner(), person);
        return found && *found ? (*found)->roles : QSet<QString>{u"(unknown)"_s};
    }
    [[nodiscard]] bool isActive(PersonId person)
    {
        return m_db->value(u"SELECT COUNT(*) FROM person WHERE id = %1 AND deactivated_at IS NULL"_s.arg(person.value))
                   .toInt() == 1;
    }
    [[nodiscard]] int heldBy(PersonId person)
    {
        return m_db->value(u"SELECT COUNT(*) FROM assignment WHERE loaded AND person_id = %1"_s.arg(person.value))
            .toInt();
    }
    [[nodiscard]] QString newLogin() const { return u"p%1_anna"_s.arg(QCoreApplication::applicationPid()); }

private slots:
    void cleanup()
    {
        // A dialog takes its menus and completers along, which are windows of the same list.
        const QWidgetList windows = QApplication::topLevelWidgets();
        const QList<QPointer<QWidget>> open(windows.begin(), windows.end());
        for (const QPointer<QWidget>& window : open) {
            if (qobject_cast<QDialog*>(window.data()))
                delete window.data();
        }
        m_page.reset();
        m_desk.reset();
        if (m_db && m_db->isShared())
            m_db->exec(u"DROP ROLE IF EXISTS %1"_s.arg(newLogin()));
        m_db.reset();
    }

    void showsWhoHoldsWhat_data() { Backend::addRows(); }
    void showsWhoHoldsWhat()
    {
        begin(3);
        const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(cell(m_rita, PeopleModel::Load), u"3"_s);
        QCOMPARE(cell(m_rita, PeopleModel::Roles), u"Reviewer"_s);
        QCOMPARE(cell(m_rita, PeopleModel::Duty), u"Active"_s);
        QCOMPARE(cell(m_rita, PeopleModel::LastActivity), u"now"_s);
        QCOMPARE(cell(m_omar, PeopleModel::Load), u"0"_s);
        QCOMPARE(cell(m_omar, PeopleModel::LastActivity), QString());
        QVERIFY(hasLabel(m_page.get(), u"1 person(s) hold all of the running work"_s));
        for (int i = 0; i < 2; ++i)
            RD_OK(m_db->apply(m_omar, u"take"_s, {{m_db->claim(m_mia, u"x"_s), {}}}));
        for (const QString& name : {u"Ben"_s, u"Cleo"_s})
            RD_OK(m_db->apply(m_db->person(name, {u"reviewer"_s}), u"take"_s, {{m_db->claim(m_mia, u"y"_s), {}}}));
        m_page->refresh();
        QTRY_VERIFY(hasLabel(m_page.get(), u"The top three hold 86 % of the running work"_s)); // 6 of 7
        QVERIFY(hasLabel(m_page.get(), u"6 of 7, held by 4 people"_s));
        // Most work first, then least, then by name again.
        QHeaderView* header = m_page->view().horizontalHeader();
        emit header->sectionClicked(PeopleModel::Load);
        emit header->sectionClicked(PeopleModel::Load);
        QCOMPARE(names().first(), u"Rita Braun"_s);
        QCOMPARE(names().at(1), u"Omar Haddad"_s);
        emit header->sectionClicked(PeopleModel::Load);
        QVERIFY(names().indexOf(u"Ben"_s) < names().indexOf(u"Rita Braun"_s));
    }

    void findsAndFilters_data() { Backend::addRows(); }
    void findsAndFilters()
    {
        begin();
        QTRY_VERIFY(names().contains(u"Rita Braun"_s));
        auto* search = named<QLineEdit>(m_page.get(), u"Search"_s);
        QTest::keyClicks(&m_page->view(), u"oma"_s); // typing in the table goes to the search field
        QTRY_COMPARE(names(), QStringList{u"Omar Haddad"_s});
        QCOMPARE(search->text(), u"oma"_s);
        search->setText(u"nobody at all"_s);
        QTRY_VERIFY(hasLabel(m_page.get(), u"Nobody matches the filter"_s));
        QTest::mouseClick(button(m_page.get(), u"Clear the filter"_s), Qt::LeftButton);
        QTRY_VERIFY(names().contains(u"Rita Braun"_s));
        m_page->setFilter({{}, u"jobs"_s, false, false});
        QTRY_VERIFY(names().contains(u"Host"_s) && !names().contains(u"Rita Braun"_s));
        // Who left is shown on request only.
        m_page->setFilter({});
        RD_OK(PersonStore::change(m_db->as(m_db->admin()), {u"deactivate"_s, m_omar, {}, {}, {}}, {},
                                  m_db->context(m_db->admin())));
        m_page->refresh();
        QTRY_VERIFY(!names().contains(u"Omar Haddad"_s));
        m_page->setFilter({{}, {}, false, true});
        QTRY_COMPARE(cell(m_omar, PeopleModel::Duty), u"Deactivated"_s);
        // Claimants who never sign in, too.
        m_db->exec(u"UPDATE person SET login = NULL WHERE id = %1"_s.arg(m_mia.value));
        m_page->setFilter({});
        QTRY_VERIFY(!names().contains(u"Mia Holm"_s));
        m_page->setFilter({{}, {}, true, false});
        QTRY_VERIFY(names().contains(u"Mia Holm"_s));
    }

    void addsAPerson_data() { Backend::addRows(); }
    void addsAPerson()
    {
        begin();
        verb(u"add"_s)->trigger();
        auto* form = dialog<PersonDialog>();
        QVERIFY(form);
        QPushButton* add = button(form, u"Add person"_s);
        QVERIFY(!add->isEnabled());
        named<QLineEdit>(form, u"Name"_s)->setText(u"  Anna Ådahl-Øst "_s);
        auto* login = named<QLineEdit>(form, u"Login"_s);
        QCOMPARE(login != nullptr, m_db->isShared()); // a file has no logins
        QCOMPARE(add->isEnabled(), !m_db->isShared());
        if (m_db->isShared()) {
            QCOMPARE(login->text(), u"anna_adahl_ost"_s);
            login->setText(newLogin());
            auto* password = form->findChild<NewPasswordField*>();
            password->field()->setText(u"too short"_s);
            QVERIFY(!add->isEnabled());
            QVERIFY(add->toolTip().contains(u"12 characters"_s));
            QCOMPARE(password->field()->echoMode(), QLineEdit::Password);
            QTest::mouseClick(button(form, u"Generate"_s), Qt::LeftButton);
            QCOMPARE(password->field()->echoMode(), QLineEdit::Normal);
            QVERIFY(PeopleService::passwordProblem(password->password(), newLogin()).isEmpty());
        }
        auto* email = named<QLineEdit>(form, u"E-mail (optional)"_s);
        email->setText(u"nonsense"_s);
        QVERIFY(!add->isEnabled());
        email->setText(u"anna@example.org"_s);
        QVERIFY(add->isEnabled());
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_VERIFY(!dialog<PersonDialog>());
        QCOMPARE(m_desk->feedback.told.last(), u"Anna Ådahl-Øst added"_s);
        QTRY_VERIFY(names().contains(u"Anna Ådahl-Øst"_s));
        const QList<int> selected = m_page->view().selectedRowNumbers();
        QCOMPARE(selected.size(), 1); // and is shown
        const PersonWork& row = model().row(selected.first());
        QCOMPARE(row.person.name, u"Anna Ådahl-Øst"_s);
        QCOMPARE(row.person.roles, QSet<QString>{u"reviewer"_s});
        QTRY_VERIFY(hasLabel(&m_page->pane(), u"anna@example.org"_s));
        // What was refused stays in the form with the reason.
        verb(u"add"_s)->trigger();
        form = dialog<PersonDialog>();
        named<QLineEdit>(form, u"Name"_s)->setText(u"Bea"_s);
        named<QLineEdit>(form, u"E-mail (optional)"_s)->setText(u"anna@example.org"_s);
        for (QCheckBox* box : form->findChildren<QCheckBox*>()) {
            if (box->text().contains(u"Signs in"_s))
                box->setChecked(false);
        }
        QTest::mouseClick(button(form, u"Add person"_s), Qt::LeftButton);
        QTRY_VERIFY(hasLabel(form, u"Somebody has this e-mail address already"_s));
        QVERIFY(form->isVisible());
    }

    void changesRoles_data() { Backend::addRows(); }
    void changesRoles()
    {
        begin();
        choose(m_rita);
        verb(u"set_roles"_s)->trigger();
        auto* form = dialog<RolesDialog>();
        QPushButton* change = button(form, u"Change roles"_s);
        QVERIFY(!change->isEnabled()); // nothing is changed yet
        form->findChildren<QCheckBox*>().first()->setChecked(true);
        // Somebody else was faster: nothing is overwritten, and the form opens again on the new row.
        RD_OK(PersonStore::change(m_db->as(m_db->admin()),
                                  {u"edit"_s, m_rita, {}, {{u"name"_s, u"Rita B. Braun"_s}}, {}}, {},
                                  m_db->context(m_db->admin())));
        QTest::mouseClick(change, Qt::LeftButton);
        QTRY_VERIFY(hasLabel(form, u"Somebody changed this person meanwhile"_s));
        QCOMPARE(rolesOf(m_rita), QSet<QString>{u"reviewer"_s});
        QTest::mouseClick(button(form, u"Reload"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog<RolesDialog>() && dialog<RolesDialog>()->windowTitle().contains(u"Rita B. Braun"_s));
        form = dialog<RolesDialog>();
        form->findChildren<QCheckBox*>().first()->setChecked(true);
        QTest::mouseClick(button(form, u"Change roles"_s), Qt::LeftButton);
        QTRY_COMPARE(rolesOf(m_rita), (QSet<QString>{u"reviewer"_s, u"admin"_s}));
        QTRY_COMPARE(cell(m_rita, PeopleModel::Roles), u"Admin, Reviewer"_s);
        QTRY_VERIFY(hasLabel(&m_page->pane(), u"From Reviewer to Admin, Reviewer"_s));
    }

    void setsCapacity_data() { Backend::addRows(); }
    void setsCapacity()
    {
        begin(2);
        choose(m_rita);
        verb(u"set_capacity"_s)->trigger();
        QTRY_VERIFY(dialog<CapacityDialog>());
        auto* form = dialog<CapacityDialog>();
        form->findChildren<QCheckBox*>().first()->setChecked(true);
        form->findChildren<QSpinBox*>().first()->setValue(1);
        QVERIFY(hasLabel(form, u"holds more than that now"_s));
        form->findChildren<QSpinBox*>().first()->setValue(2);
        QTest::mouseClick(button(form, u"Set capacity"_s), Qt::LeftButton);
        QTRY_COMPARE(cell(m_rita, PeopleModel::Load), u"2 of 7"_s); // and five requests, as the policy says
        QTRY_VERIFY(hasLabel(&m_page->pane(), u"2 of 2 (own maximum)"_s));
        QTRY_VERIFY(hasLabel(&m_page->pane(), u"From as the policy says to 2"_s));
        QCOMPARE(test::verdictOf(m_db->apply(m_rita, u"take"_s, {{m_db->claim(m_mia, u"z"_s), {}}})),
                 u"over_capacity"_s);
    }

    void setsSkills_data() { Backend::addRows(); }
    void setsSkills()
    {
        begin();
        choose(m_rita);
        verb(u"set_tags"_s)->trigger();
        QTRY_VERIFY(dialog<SkillsDialog>());
        auto* form = dialog<SkillsDialog>();
        QPushButton* save = button(form, u"Save skills"_s);
        QVERIFY(!save->isEnabled()); // nothing is changed yet
        auto* field = form->findChildren<QLineEdit*>().first();
        field->setText(u"100%"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(hasLabel(form, u"Leave out %, _ and !"_s));
        field->setText(u"Qt, Straße; qt  sql"_s);
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(hasLabel(&m_page->pane(), u"qt, sql, strasse"_s));
        QTRY_VERIFY(hasLabel(&m_page->pane(), u"Skills changed"_s));
    }

    void setsDutyAndTakesItBack_data() { Backend::addRows(); }
    void setsDutyAndTakesItBack()
    {
        begin();
        choose(m_rita);
        QAction* away = nullptr;
        for (QAction* choice : verb(u"set_duty"_s)->menu()->actions()) {
            if (choice->text() == u"Away"_s)
                away = choice;
        }
        away->trigger();
        QTRY_COMPARE(cell(m_rita, PeopleModel::Duty), u"Away"_s);
        QCOMPARE(m_desk->feedback.lastAction, u"Undo"_s);
        m_desk->feedback.lastRun();
        QTRY_COMPARE(cell(m_rita, PeopleModel::Duty), u"Active"_s);
    }

    void aLeaverHandsEverythingBack_data() { Backend::addRows(); }
    void aLeaverHandsEverythingBack()
    {
        begin(3);
        choose(m_rita);
        verb(u"deactivate"_s)->trigger();
        auto* form = dialog<DeactivateDialog>();
        QTRY_VERIFY(hasLabel(form, u"Still holds 3"_s));
        QCOMPARE(form->findChild<TextTable*>()->rowCount(), 3);
        QPushButton* deactivate = button(form, u"Deactivate"_s);
        QVERIFY(!deactivate->isEnabled()); // a release needs a note
        QVERIFY(button(form, u"Cancel"_s)->isDefault());
        named<QLineEdit>(form, u"Note"_s)->setText(u"Moves on at the end of the month"_s);
        QTest::mouseClick(deactivate, Qt::LeftButton);
        QTRY_VERIFY(!isActive(m_rita));
        QCOMPARE(heldBy(m_rita), 0);
        QCOMPARE(m_db->value(u"SELECT COUNT(*) FROM work_item WHERE status = 'submitted'"_s).toInt(), 3);
        QTRY_VERIFY(!names().contains(u"Rita Braun"_s));
        QCOMPARE(m_desk->feedback.told.last(), u"Rita Braun deactivated"_s);
        m_db->verifyHealthy();

        m_page->setFilter({{}, {}, false, true});
        QTRY_VERIFY(names().contains(u"Rita Braun"_s));
        choose(m_rita);
        QVERIFY(!verb(u"set_roles"_s)->isEnabled());
        QVERIFY(verb(u"set_roles"_s)->toolTip().contains(u"Reactivate first"_s));
        verb(u"reactivate"_s)->trigger();
        QCOMPARE(m_desk->confirmer.asked.size(), 1); // and was not answered
        QVERIFY(!isActive(m_rita));
        m_desk->confirmer.answer = Answer{};
        verb(u"reactivate"_s)->trigger();
        QTRY_VERIFY(isActive(m_rita));
    }

    void aLeaversWorkGoesToSomebodyElse_data() { Backend::addRows(); }
    void aLeaversWorkGoesToSomebodyElse()
    {
        begin(2);
        // One claim that Omar filed himself: nobody reviews the own work, so it cannot go to him.
        const qint64 own = m_db->claim(m_omar, u"Omar's own"_s);
        RD_OK(m_db->apply(m_rita, u"take"_s, {{own, {}}}));
        choose(m_rita);
        verb(u"deactivate"_s)->trigger();
        auto* form = dialog<DeactivateDialog>();
        QTRY_VERIFY(form->isReady());
        const QList<QRadioButton*> ways = form->findChildren<QRadioButton*>();
        ways.last()->setChecked(true);
        QPushButton* deactivate = button(form, u"Deactivate"_s);
        QVERIFY(!deactivate->isEnabled()); // to whom?
        const auto omar = PeopleStore::byId(m_db->owner(), m_omar);
        form->findChild<PersonPicker*>()->setPerson(**omar);
        QTRY_VERIFY(deactivate->isEnabled());
        QTest::mouseClick(deactivate, Qt::LeftButton);
        QTRY_COMPARE(m_desk->feedback.left.size(), 1);
        QCOMPARE(m_desk->feedback.left.first().title, u"Omar's own"_s);
        QVERIFY(isActive(m_rita)); // what could not go stays, and so does the person
        QCOMPARE(heldBy(m_omar), 2);
        QTRY_VERIFY(hasLabel(form, u"Still holds 1"_s));
        ways.first()->setChecked(true);
        named<QLineEdit>(form, u"Note"_s)->setText(u"leaves"_s);
        QTest::mouseClick(deactivate, Qt::LeftButton);
        QTRY_VERIFY(!isActive(m_rita));
        QCOMPARE(heldBy(m_rita), 0);
        m_db->verifyHealthy();
    }

    void thePaneLeadsToTheWork_data() { Backend::addRows(); }
    void thePaneLeadsToTheWork()
    {
        begin(1);
        m_db->advance(8 * millisPerDay);
        choose(m_rita);
        TextTable& held = m_page->pane().held();
        QTRY_COMPARE(held.rowCount(), 1);
        QCOMPARE(held.item(0, 0)->text(), u"Claim 0"_s);
        QCOMPARE(held.item(0, 1)->text(), u"Orphaned"_s);
        QSignalSpy wanted(m_page.get(), &PeoplePage::itemWanted);
        emit held.cellActivated(0, 0);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<WorkItemId>().value,
                 m_db->value(u"SELECT MAX(id) FROM work_item"_s).toLongLong());
        QTest::keyClick(&m_page->view(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Rita Braun"_s));
    }

    void whoSeesAndMayWhat_data() { Backend::addRows(); }
    void whoSeesAndMayWhat()
    {
        begin(0, u"reviewer"_s);
        QVERIFY(!m_page->isOffered(m_desk->session->actor()));
        m_page.reset();
        m_desk.reset();
        m_db.reset();
        begin(0, u"jobs"_s); // reads, changes nobody else
        QVERIFY(m_page->isOffered(m_desk->session->actor()));
        QTRY_VERIFY(names().contains(u"Rita Braun"_s));
        m_page->select(m_rita);
        for (const QString& name : {u"add"_s, u"edit"_s, u"set_roles"_s, u"set_capacity"_s, u"deactivate"_s}) {
            QVERIFY2(!verb(name)->isVisible() && !verb(name)->isEnabled(), qPrintable(name));
        }
        QVERIFY(!verb(u"set_duty"_s)->isEnabled());
        m_page.reset();
        m_desk.reset();
        m_db.reset();
        begin();
        choose(m_db->admin());
        QVERIFY(!verb(u"deactivate"_s)->isEnabled()); // nobody deactivates themself
        QVERIFY(verb(u"deactivate"_s)->toolTip().contains(u"another admin"_s));
        QCOMPARE(verb(u"reset_password"_s)->isVisible(), m_db->isShared());
    }

    void whatCannotBeReadIsNoEmptyList_data() { Backend::addRows(); }
    void whatCannotBeReadIsNoEmptyList()
    {
        begin();
        QTRY_VERIFY(names().contains(u"Rita Braun"_s));
        m_db->exec(u"ALTER TABLE capacity RENAME COLUMN max_load TO gone"_s);
        m_page->refresh();
        QTRY_VERIFY(hasLabel(m_page.get(), u"The people could not be read"_s));
        m_db->exec(u"ALTER TABLE capacity RENAME COLUMN gone TO max_load"_s);
        QTest::mouseClick(button(m_page->findChild<StatePane*>(), u"Retry"_s), Qt::LeftButton);
        QTRY_VERIFY(!hasLabel(m_page.get(), u"The people could not be read"_s));
        QTRY_VERIFY(names().contains(u"Rita Braun"_s));
    }

    // The window follows when somebody changes the roles of who sits before it.
    void myOwnRolesChange_data() { Backend::addRows(); }
    void myOwnRolesChange()
    {
        begin(0, u"jobs"_s);
        QSignalSpy changed(m_desk->session.get(), &Session::actorChanged);
        const PersonId me = m_desk->session->actor().person;
        m_desk->session->watchForChanges(50); // as the window does
        m_desk->session->announce();          // nothing is new: nobody is told
        QTest::qWait(200);
        QCOMPARE(changed.size(), 0);
        RD_OK(PersonStore::change(m_db->as(m_db->admin()),
                                  {u"set_roles"_s, me, {}, {{u"roles"_s, QJsonArray{u"reviewer"_s}}}, {}}, {},
                                  m_db->context(m_db->admin())));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(m_desk->session->actor().roles, QSet<QString>{u"reviewer"_s});
        QVERIFY(!m_page->isOffered(m_desk->session->actor()));
    }

    void passwords()
    {
        m_db = Backend::make(Dialect::Postgres);
        m_rita = m_db->person(u"Rita Braun"_s, {u"reviewer"_s});
        m_desk = std::make_unique<Desk>(m_db->optionsFor(m_rita));
        const auto stored = [&] {
            return m_db
                ->value(u"SELECT a.rolpassword FROM pg_authid a JOIN person p ON p.login = a.rolname "
                        u"WHERE p.id = %1"_s.arg(m_rita.value))
                .toString();
        };
        auto* form =
            new SetPasswordDialog(m_desk->bench, SetPasswordDialog::Purpose::Own, m_desk->session->self(), {}, nullptr);
        form->open();
        QPushButton* change = button(form, u"Change password"_s);
        auto* again = named<QLineEdit>(form, u"New password again"_s);
        auto* password = form->findChild<NewPasswordField*>();
        password->field()->setText(u"correct horse battery"_s);
        again->setText(u"correct horse"_s);
        QVERIFY(!change->isEnabled());
        QVERIFY(change->toolTip().contains(u"not the same"_s));
        again->setText(u"correct horse battery"_s);
        QVERIFY(change->isEnabled());
        QTest::mouseClick(change, Qt::LeftButton);
        QTRY_VERIFY(stored().startsWith("SCRAM-SHA-256$"_L1));
    }

    void randomPasswordsAreLongAndDiffer()
    {
        QSet<QString> made;
        for (int i = 0; i < 200; ++i) {
            const QString password = randomPassword();
            QCOMPARE(password.size(), 23);
            QVERIFY(PeopleService::passwordProblem(password, u"anna"_s).isEmpty());
            made.insert(password);
        }
        QCOMPARE(made.size(), 200);
    }

    void loginsOfNames()
    {
        QCOMPARE(loginFor(u"Anna Ådahl"_s), u"anna_adahl"_s);
        QCOMPARE(loginFor(u"Jürgen Groß-Łęcki"_s), u"jurgen_gross_lecki"_s);
        QCOMPARE(loginFor(u"  3 Grace O’Neill  "_s), u"grace_oneill"_s);
        QCOMPARE(loginFor(u"李明"_s), QString());
        QCOMPARE(loginFor(u"Desk_ Admin"_s), QString()); // desk_... is the groups'
        QCOMPARE(loginFor(QString(80, u'x')).size(), 63);
        for (const QString& wrong : {u""_s, u"Anna"_s, u"1a"_s, u"a b"_s, u"pg_x"_s, u"owner"_s, u"a;drop"_s})
            QVERIFY2(!loginProblem(wrong).isEmpty(), qPrintable(wrong));
    }
};

QTEST_MAIN(TestPeoplePage)
#include "tst_peoplepage.moc"
