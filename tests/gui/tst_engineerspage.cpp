// SPDX-License-Identifier: GPL-3.0-or-later
// The page of engineers as an admin uses it: sees who has room, filters, adds, edits, switches duty, lets somebody go
// with what becomes of each review, and reads the chart; on both databases.
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>
#include <QWheelEvent>
#include <QtCharts/QBarCategoryAxis>

#include "app/stores/personstore.h"
#include "models/incidents/engineercharts.h"
#include "models/incidents/engineersmodel.h"
#include "tests/gui/desk.h"
#include "tests/support/incidentdesk.h"
#include "ui/actions/engineeractions.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartscroller.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/engineerdialog.h"
#include "ui/dialogs/leavingdialog.h"
#include "ui/pages/engineerpane.h"
#include "ui/pages/engineerspage.h"
#include "ui/widgets/newpasswordfield.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/texttable.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::Desk;
using rd::test::IncidentDesk;

class TestEngineersPage final : public QObject {
    Q_OBJECT

    std::unique_ptr<IncidentDesk> m_d;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<EngineersPage> m_page;

    void prepare()
    {
        m_d = std::make_unique<IncidentDesk>();
        m_d->withoutTheOwner();
    }
    void open()
    {
        m_desk = std::make_unique<Desk>(m_d->db->options());
        m_page = std::make_unique<EngineersPage>(m_desk->bench);
        m_page->resize(1100, 700);
        m_page->show();
        // As the window does it.
        connect(m_desk->session.get(), &Session::changed, m_page.get(), &EngineersPage::refresh);
        m_page->activate();
    }
    void tag(PersonId person, const QString& tag)
    {
        m_d->db->exec(u"INSERT INTO person_tag (person_id, tag) VALUES (%1, '%2')"_s.arg(person.value).arg(tag));
    }
    [[nodiscard]] EngineersModel& model() { return m_page->model(); }
    [[nodiscard]] QStringList names()
    {
        QStringList names;
        for (int row = 0; row < model().rowCount(); ++row)
            names << model().index(row, EngineersModel::Name).data().toString();
        return names;
    }
    [[nodiscard]] QString cell(PersonId person, int column)
    {
        const int row = model().rowOf(person);
        return row < 0 ? u"(not listed)"_s : model().index(row, column).data().toString();
    }
    [[nodiscard]] Tone tone(PersonId person, int column)
    {
        return model().index(model().rowOf(person), column).data(ToneRole).value<Tone>();
    }
    [[nodiscard]] static bool hasLabel(QWidget* parent, const QString& text)
    {
        for (QLabel* label : parent->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    /// The bars that Qt Charts draws, from above.
    [[nodiscard]] static QStringList barNames(ChartView& view)
    {
        QStringList names;
        for (QAbstractAxis* axis : view.chart()->axes(Qt::Vertical)) {
            for (QString name : static_cast<QBarCategoryAxis*>(axis)->categories())
                names.prepend(name.remove(QChar(0x200B)));
        }
        return names;
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
    template<class T>
    [[nodiscard]] T* part(const QString& name)
    {
        return m_page->findChild<T*>(name);
    }
    void choose(PersonId person)
    {
        QTRY_VERIFY(model().rowOf(person) >= 0 && m_page->select(person));
        QTRY_VERIFY(verb(u"edit"_s)->isEnabled());
    }
    [[nodiscard]] bool isActive(PersonId person)
    {
        return m_d->db
                   ->value(u"SELECT COUNT(*) FROM person WHERE id = %1 AND deactivated_at IS NULL"_s.arg(person.value))
                   .toInt() == 1;
    }
    static void pick(QComboBox* combo, const QVariant& data)
    {
        QVERIFY2(combo->findData(data) >= 0, qPrintable(data.toString()));
        combo->setCurrentIndex(combo->findData(data));
    }
    [[nodiscard]] static QString newLogin() { return u"e%1_anna"_s.arg(QCoreApplication::applicationPid()); }

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
        if (m_d && m_d->db->isShared())
            m_d->db->exec(u"DROP ROLE IF EXISTS %1"_s.arg(newLogin()));
        m_d.reset();
    }

    void saysWhoHasRoom_data() { Backend::addRows(); }
    void saysWhoHasRoom()
    {
        prepare();
        QVERIFY(m_d->assigned(m_d->eve) > 0 && m_d->assigned(m_d->eve) > 0);
        m_d->setMaxLoad(m_d->eve, 1);
        m_d->set(m_d->finn, u"duty"_s, u"'away'"_s);
        tag(m_d->gus, u"kafka"_s);
        tag(m_d->gus, u"postgres"_s);
        m_d->db->advance(25 * IncidentDesk::hour);
        open();
        const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(names(), (QStringList{u"Eve"_s, u"Finn"_s, u"Gus"_s}));
        // Too much is coloured, and said.
        QCOMPARE(cell(m_d->eve, EngineersModel::Load), u"2 of 1, 1 over"_s);
        QCOMPARE(tone(m_d->eve, EngineersModel::Load), Tone::Urgent);
        QCOMPARE(cell(m_d->eve, EngineersModel::Overdue), u"2"_s);
        QCOMPARE(tone(m_d->eve, EngineersModel::Overdue), Tone::Critical);
        QCOMPARE(cell(m_d->eve, EngineersModel::Availability), u"No: has no room"_s);
        QCOMPARE(cell(m_d->finn, EngineersModel::Duty), u"Away"_s);
        QCOMPARE(cell(m_d->finn, EngineersModel::Availability), u"No: is away"_s);
        QCOMPARE(cell(m_d->gus, EngineersModel::Load), u"0 of 3"_s);
        QCOMPARE(tone(m_d->gus, EngineersModel::Load), Tone::Muted);
        QCOMPARE(cell(m_d->gus, EngineersModel::Expertise), u"kafka, postgres"_s);
        QCOMPARE(cell(m_d->gus, EngineersModel::Availability), u"Yes, room for 3"_s);
        // A second click turns the order round, a third one is back at the names.
        emit m_page->view().sortWanted(EngineersModel::Load);
        emit m_page->view().sortWanted(EngineersModel::Load);
        QCOMPARE(names().first(), u"Eve"_s);
        emit m_page->view().sortWanted(EngineersModel::Availability);
        QCOMPARE(names().last(), u"Gus"_s);
    }

    void filters_data() { Backend::addRows(); }
    void filters()
    {
        prepare();
        tag(m_d->eve, u"kafka"_s);
        tag(m_d->gus, u"kafka"_s);
        tag(m_d->gus, u"postgres"_s);
        m_d->set(m_d->eve, u"duty"_s, u"'offline'"_s);
        m_d->set(m_d->finn, u"deactivated_at"_s, QString::number(m_d->db->now()));
        open();
        QTRY_COMPARE(names(), (QStringList{u"Eve"_s, u"Gus"_s})); // who left is not shown
        auto* expertise = part<QComboBox>(u"expertise"_s);
        QTRY_COMPARE(expertise->count(), 3);
        QCOMPARE(expertise->itemText(1), u"kafka (2)"_s);
        pick(expertise, u"postgres"_s);
        QTRY_COMPARE(names(), QStringList{u"Gus"_s});
        m_page->refresh(); // the tags are read again; the choice stays
        QTRY_COMPARE(expertise->currentData().toString(), u"postgres"_s);
        part<QToolButton>(u"clear"_s)->click();
        QTRY_COMPARE(names().size(), 2);
        pick(part<QComboBox>(u"duty"_s), u"offline"_s);
        QTRY_COMPARE(names(), QStringList{u"Eve"_s});
        part<QToolButton>(u"available"_s)->click();
        QTRY_VERIFY(hasLabel(m_page.get(), u"No engineer matches the filter"_s));
        QTest::mouseClick(button(m_page->findChild<StatePane*>(), u"Clear the filter"_s), Qt::LeftButton);
        QTRY_COMPARE(names().size(), 2);
        part<QToolButton>(u"available"_s)->click();
        QTRY_COMPARE(names(), QStringList{u"Gus"_s});
        part<QToolButton>(u"clear"_s)->click();
        part<QToolButton>(u"leavers"_s)->click();
        QTRY_COMPARE(names().size(), 3);
        QCOMPARE(cell(m_d->finn, EngineersModel::Duty), u"Deactivated"_s);
        m_page->select(m_d->finn);
        QVERIFY(!verb(u"edit"_s)->isEnabled());
        QVERIFY(verb(u"edit"_s)->toolTip().contains(u"Reactivate"_s));
        part<QLineEdit>(u"search"_s)->setText(u"us"_s);
        QTRY_COMPARE(names(), QStringList{u"Gus"_s});
    }

    void adds_data() { Backend::addRows(); }
    void adds()
    {
        prepare();
        open();
        QTRY_COMPARE(names().size(), 3);
        verb(u"add"_s)->trigger();
        auto* form = dialog<EngineerDialog>();
        QVERIFY(form);
        QPushButton* add = button(form, u"Add engineer"_s);
        QVERIFY(!add->isEnabled());
        named<QLineEdit>(form, u"Name"_s)->setText(u"Anna <b>Ådahl</b>"_s);
        auto* expertise = named<QLineEdit>(form, u"Expertise, separated by commas"_s);
        if (m_d->db->isShared()) {
            QVERIFY(!add->isEnabled()); // no password yet
            named<QLineEdit>(form, u"Login"_s)->setText(newLogin());
            QTest::mouseClick(button(form, u"Generate"_s), Qt::LeftButton);
        }
        QVERIFY(add->isEnabled());
        expertise->setText(u"100%"_s);
        QVERIFY(!add->isEnabled());
        QVERIFY(hasLabel(form, u"Leave out %, _ and !"_s));
        expertise->setText(u"Kafka, Straße"_s);
        form->findChild<QSpinBox*>()->setValue(7);
        named<QLineEdit>(form, u"E-mail (optional)"_s)->setText(u"Anna@Example.org"_s);
        for (QCheckBox* box : form->findChildren<QCheckBox*>()) {
            if (box->text().contains(u"Own maximum"_s))
                box->setChecked(true);
        }
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog<EngineerDialog>(), 30'000); // a login is made on the server
        QCOMPARE(m_desk->feedback.told.last(), u"Anna <b>Ådahl</b> added"_s);
        QTRY_COMPARE(names().size(), 4);
        QTRY_COMPARE(m_page->view().selectedRowNumbers().size(), 1); // and is shown
        const Engineer& anna = model().row(m_page->view().selectedRowNumbers().first());
        QCOMPARE(anna.name, u"Anna <b>Ådahl</b>"_s);
        QCOMPARE(anna.expertise, (QStringList{u"kafka"_s, u"strasse"_s}));
        QCOMPARE(anna.maxLoad, std::optional<qint64>(7));
        QTRY_VERIFY(hasLabel(&m_page->pane(), u"anna@example.org"_s));
        QTRY_COMPARE(part<QComboBox>(u"expertise"_s)->count(), 3); // the new tags can be looked for
        // What was refused stays in the form with the reason.
        verb(u"add"_s)->trigger();
        form = dialog<EngineerDialog>();
        named<QLineEdit>(form, u"Name"_s)->setText(u"Bea"_s);
        named<QLineEdit>(form, u"E-mail (optional)"_s)->setText(u"anna@example.org"_s);
        for (QCheckBox* box : form->findChildren<QCheckBox*>()) {
            if (box->text().contains(u"Signs in"_s))
                box->setChecked(false);
        }
        QTest::mouseClick(button(form, u"Add engineer"_s), Qt::LeftButton);
        QTRY_VERIFY(hasLabel(form, u"Somebody has this e-mail address already"_s));
        QVERIFY(form->isVisible());
        QCOMPARE(m_d->db->value(u"SELECT COUNT(*) FROM person WHERE display_name = 'Bea'"_s).toInt(), 0);
    }

    void edits_data() { Backend::addRows(); }
    void edits()
    {
        prepare();
        tag(m_d->eve, u"postgres"_s);
        tag(m_d->eve, u"kafka"_s);
        QVERIFY(m_d->assigned(m_d->eve) > 0 && m_d->assigned(m_d->eve) > 0);
        open();
        choose(m_d->eve);
        verb(u"edit"_s)->trigger();
        QTRY_VERIFY(dialog<EngineerDialog>());
        auto* form = dialog<EngineerDialog>();
        QPushButton* save = button(form, u"Save"_s);
        QVERIFY(!save->isEnabled()); // nothing is changed yet
        QVERIFY(hasLabel(form, u"3, as the policy says"_s));
        named<QLineEdit>(form, u"Expertise, separated by commas"_s)->setText(u"postgres kafka"_s);
        QVERIFY(!save->isEnabled()); // the same in another order
        named<QLineEdit>(form, u"Expertise, separated by commas"_s)->setText(u"kafka, redis"_s);
        form->findChildren<QCheckBox*>().first()->setChecked(true);
        form->findChild<QSpinBox*>()->setValue(1);
        QVERIFY(hasLabel(form, u"more than that"_s));
        // Somebody else was faster: nothing is overwritten, and the form opens again on the new row.
        RD_OK(PersonStore::change(m_d->db->as(m_d->db->admin()),
                                  {u"edit"_s, m_d->eve, {}, {{u"name"_s, u"Eve B."_s}}, {}}, {},
                                  m_d->db->context(m_d->db->admin())));
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(hasLabel(form, u"Somebody changed this person meanwhile"_s));
        QTest::mouseClick(button(form, u"Reload"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog<EngineerDialog>() && dialog<EngineerDialog>()->windowTitle().contains(u"Eve B."_s));
        form = dialog<EngineerDialog>();
        named<QLineEdit>(form, u"Expertise, separated by commas"_s)->setText(u"kafka, redis"_s);
        form->findChildren<QCheckBox*>().first()->setChecked(true);
        form->findChild<QSpinBox*>()->setValue(1);
        QTest::mouseClick(button(form, u"Save"_s), Qt::LeftButton);
        QTRY_COMPARE(cell(m_d->eve, EngineersModel::Load), u"2 of 1, 1 over"_s);
        QCOMPARE(cell(m_d->eve, EngineersModel::Expertise), u"kafka, redis"_s);
        QTRY_VERIFY(hasLabel(&m_page->pane(), u"1 (own maximum)"_s));
        QTRY_VERIFY(hasLabel(&m_page->pane(), u"From as the policy says to 1"_s));
        m_d->db->verifyHealthy();
    }

    void switchesDutyAndTakesItBack_data() { Backend::addRows(); }
    void switchesDutyAndTakesItBack()
    {
        prepare();
        open();
        choose(m_d->eve);
        for (QAction* choice : verb(u"set_duty"_s)->menu()->actions()) {
            if (choice->data() == u"away"_s)
                choice->trigger();
        }
        QTRY_COMPARE(cell(m_d->eve, EngineersModel::Duty), u"Away"_s);
        QCOMPARE(cell(m_d->eve, EngineersModel::Availability), u"No: is away"_s);
        QCOMPARE(m_desk->feedback.lastAction, u"Undo"_s);
        m_desk->feedback.lastRun();
        QTRY_COMPARE(cell(m_d->eve, EngineersModel::Duty), u"Active"_s);
    }

    void aLeaversReviewsAreSettled_data() { Backend::addRows(); }
    void aLeaversReviewsAreSettled()
    {
        prepare();
        const qint64 moves = m_d->assigned(m_d->eve, u"high"_s), ends = m_d->assigned(m_d->eve),
                     handedIn = m_d->submitted(m_d->eve);
        QVERIFY(moves > 0 && ends > 0 && handedIn > 0);
        m_d->set(m_d->gus, u"duty"_s, u"'away'"_s); // cannot be given anything
        open();
        choose(m_d->eve);
        verb(u"deactivate"_s)->trigger();
        auto* form = dialog<LeavingDialog>();
        QVERIFY(form);
        QTRY_VERIFY(form->isReady());
        QCOMPARE(form->reviews().rowCount(), 3);
        QPushButton* deactivate = button(form, u"Deactivate"_s);
        QVERIFY(!deactivate->isEnabled());
        QVERIFY(deactivate->toolTip().contains(u"each review"_s));
        QVERIFY(button(form, u"Cancel"_s)->isDefault());
        int moving = -1;
        for (int row = 0; row < 3; ++row) {
            const bool submitted = form->reviews().item(row, 1)->text() == u"Submitted"_s;
            QCOMPARE(form->choice(row)->findData(m_d->finn.value) >= 0, !submitted); // handed in: only cancelled
            QVERIFY(form->choice(row)->findData(m_d->gus.value) < 0);
            QVERIFY(form->choice(row)->findData(m_d->eve.value) < 0);
            pick(form->choice(row), submitted || moving >= 0 ? qint64(0) : m_d->finn.value);
            if (!submitted && moving < 0)
                moving = row;
        }
        QVERIFY(!deactivate->isEnabled()); // to cancel needs a note
        form->findChild<QLineEdit*>(u"note"_s)->setText(u"Leaves the company"_s);
        QVERIFY(deactivate->isEnabled());
        // Finn has no room by now: nothing at all happens, it is said, and the choices that still hold stay.
        m_d->setMaxLoad(m_d->finn, 0);
        QTest::mouseClick(deactivate, Qt::LeftButton);
        QTRY_VERIFY(hasLabel(form, u"Nothing was changed"_s));
        QVERIFY(hasLabel(form, u"Finn"_s));
        QTRY_VERIFY(form->isReady());
        QVERIFY(isActive(m_d->eve));
        QCOMPARE(m_d->load(m_d->eve), 3);
        QCOMPARE(m_d->status(ends), u"assigned"_s);
        QVERIFY(hasLabel(form, u"No other engineer is available"_s));
        for (int row = 0; row < 3; ++row)
            QCOMPARE(form->choice(row)->currentData(), row == moving ? QVariant() : QVariant(qint64(0)));
        m_d->setMaxLoad(m_d->finn, 5);
        m_d->set(m_d->gus, u"duty"_s, u"'active'"_s);
        form->reject();

        verb(u"deactivate"_s)->trigger();
        QTRY_VERIFY(dialog<LeavingDialog>() && dialog<LeavingDialog>()->isReady());
        form = dialog<LeavingDialog>();
        auto* all = form->findChild<QComboBox*>(u"all"_s);
        all->setCurrentIndex(all->findData(m_d->finn.value));
        emit all->activated(all->currentIndex());
        for (int row = 0; row < 3; ++row) {
            if (!form->choice(row)->currentData().isValid())
                pick(form->choice(row), qint64(0)); // what was handed in goes to nobody
        }
        form->findChild<QLineEdit*>(u"note"_s)->setText(u"Leaves the company"_s);
        QTest::mouseClick(button(form, u"Deactivate"_s), Qt::LeftButton);
        QTRY_VERIFY(!isActive(m_d->eve));
        QCOMPARE(m_d->load(m_d->eve), 0);
        QCOMPARE(m_d->load(m_d->finn), 2);
        QCOMPARE(m_d->status(handedIn), u"cancelled"_s);
        QTRY_COMPARE(m_desk->feedback.told, QStringList{u"Eve deactivated"_s});
        QTRY_VERIFY(!names().contains(u"Eve"_s));
        m_d->db->verifyHealthy();
    }

    void whoLeavesWithNothing_data() { Backend::addRows(); }
    void whoLeavesWithNothing()
    {
        prepare();
        open();
        choose(m_d->gus);
        verb(u"deactivate"_s)->trigger();
        auto* form = dialog<LeavingDialog>();
        QTRY_VERIFY(form->isReady());
        QVERIFY(hasLabel(form, u"No active review"_s));
        QTest::mouseClick(button(form, u"Deactivate"_s), Qt::LeftButton);
        QTRY_VERIFY(!isActive(m_d->gus));
    }

    void exportsWhatTheFilterShows_data() { Backend::addRows(); }
    void exportsWhatTheFilterShows()
    {
        prepare();
        m_d->set(m_d->finn, u"duty"_s, u"'away'"_s);
        open();
        QTRY_COMPARE(names().size(), 3);
        QAction* command = nullptr; // where every other page has it: among the commands and behind a right click
        for (QAction* one : m_page->commands()) {
            if (one->text() == u"Export…"_s)
                command = one;
        }
        QVERIFY(command && command->isEnabled());
        emit m_page->view().contextWanted(QPoint());
        QMenu* context = nullptr;
        for (QMenu* menu : m_page->findChildren<QMenu*>()) {
            if (menu->isVisible())
                context = menu;
        }
        QVERIFY(context && context->actions().contains(command));
        context->close();
        command->trigger();
        QVERIFY(dialog<QFileDialog>());
        QCOMPARE(dialog<QFileDialog>()->windowTitle(), u"Export engineers"_s);
        pick(part<QComboBox>(u"duty"_s), u"away"_s);
        QTRY_COMPARE(names(), QStringList{u"Finn"_s});
        const QTemporaryDir folder;
        m_page->exportTo(folder.filePath(u"e.csv"_s));
        QTRY_COMPARE(m_desk->feedback.told.last(), u"1 row(s) exported to e.csv"_s);
        QFile csv(folder.filePath(u"e.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray text = csv.readAll();
        QVERIFY2(text.contains("\r\nFinn,") && text.contains(",Away,no: is away,0,3,0,,"), text.constData());
        m_page->exportTo(u"/nowhere/e.csv"_s);
        QTRY_VERIFY(m_desk->feedback.whats.contains(u"The engineers could not be exported."_s));
    }

    void leadsToTheIncident_data() { Backend::addRows(); }
    void leadsToTheIncident()
    {
        prepare();
        const qint64 review = m_d->assigned(m_d->eve);
        m_d->db->advance(25 * IncidentDesk::hour);
        open();
        choose(m_d->eve);
        TextTable& reviews = m_page->pane().reviews();
        QTRY_COMPARE(reviews.rowCount(), 1);
        QCOMPARE(reviews.item(0, 0)->text(), u"Checkout answers 500"_s);
        QCOMPARE(reviews.item(0, 1)->text(), u"Overdue"_s);
        QSignalSpy wanted(m_page.get(), &EngineersPage::itemWanted);
        emit reviews.cellActivated(0, 0);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<WorkItemId>().value, m_d->incidentOf(review));
        QTest::keyClick(&m_page->view(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Eve"_s));
    }

    void theChart_data() { Backend::addRows(); }
    void theChart()
    {
        prepare();
        QVERIFY(m_d->assigned(m_d->eve) > 0);
        m_d->db->advance(25 * IncidentDesk::hour); // one is overdue
        QVERIFY(m_d->assigned(m_d->eve) > 0 && m_d->assigned(m_d->eve) > 0 && m_d->assigned(m_d->finn) > 0);
        m_d->setMaxLoad(m_d->eve, 2);
        open();
        QTRY_VERIFY(m_page->chart().table());
        QVERIFY(!m_page->chart().isVisible());
        part<QPushButton>(u"as_chart"_s)->click();
        QVERIFY(m_page->chart().isVisible() && !m_page->view().isVisible());
        const QList<QStringList> rows = m_page->chart().data().rows();
        QCOMPARE(rows.size(), 3);
        // In time, overdue, over the maximum, room left.
        QCOMPARE(rows[0], (QStringList{u"Eve"_s, u"1"_s, u"1"_s, u"1"_s, u"0"_s}));
        QCOMPARE(rows[1], (QStringList{u"Finn"_s, u"1"_s, u"0"_s, u"0"_s, u"2"_s}));
        QCOMPARE(rows[2], (QStringList{u"Gus"_s, u"0"_s, u"0"_s, u"0"_s, u"3"_s}));
        QCOMPARE(m_page->chart().data().ends.first(), u"3 of 2, 1 overdue"_s);
        QCOMPARE(m_page->chart().table()->item(0, 0)->text(), u"Eve"_s);
        part<QPushButton>(u"as_list"_s)->click();
        QVERIFY(m_page->view().isVisible());
    }

    void theChartOfMany()
    {
        QList<Engineer> engineers;
        for (int i = 0; i < 20; ++i) {
            Engineer engineer;
            engineer.id = PersonId(i + 1);
            engineer.name = i < 2 ? u"Same"_s : u"E%1"_s.arg(i);
            engineer.duty = u"active"_s;
            engineer.load = i < 2 ? 50 : i;
            engineer.limit = 10;
            engineers << engineer;
        }
        engineers[0].overdue = 45; // of these, ten are within the maximum
        engineers[19].deactivatedAt = 1;
        const ChartData chart = engineersChart(engineers);
        QCOMPARE(chart.places.size(), 19); // who left has no bar
        QVERIFY(chart.scrolls && !chart.places.contains(u"E19"_s));
        QCOMPARE(chart.places[0], u"Same"_s);
        QCOMPARE(chart.places[1], u"Same (#2)"_s);
        QCOMPARE(chart.places[2], u"E18"_s);
        QCOMPARE(chart.series.size(), 5);
        QCOMPARE(chart.rows().first(), (QStringList{u"Same"_s, u"0"_s, u"10"_s, u"5"_s, u"35"_s, u"0"_s}));
        QCOMPARE(chart.rows()[2], (QStringList{u"E18"_s, u"10"_s, u"0"_s, u"8"_s, u"0"_s, u"0"_s}));
        engineers[3].overdue = 1; // three reviews, one of them late
        engineers[4].limit = 2;
        const QStringList places = engineersChart(engineers).places;
        // Over the maximum or late, by load; then the others, by load.
        QCOMPARE(places.mid(8, 6), (QStringList{u"E12"_s, u"E11"_s, u"E4"_s, u"E3"_s, u"E10"_s, u"E9"_s}));
    }

    // Sixty engineers do not fit: whoever scrolls through meets every one of them, and only those in sight are drawn.
    void theChartScrolls_data() { Backend::addRows(); }
    void theChartScrolls()
    {
        prepare();
        for (int i = 0; i < 57; ++i) {
            const qint64 id = m_d->db
                                  ->value(u"INSERT INTO person (display_name, name_key, created_at) "
                                          "VALUES ('Engineer %1', 'engineer %1', 0) RETURNING id"_s.arg(i))
                                  .toLongLong();
            m_d->db->exec(
                u"INSERT INTO person_role (person_id, role, granted_at) VALUES (%1, 'engineer', 0)"_s.arg(id));
        }
        QVERIFY(m_d->assigned(m_d->gus) > 0 && m_d->assigned(m_d->gus) > 0);
        m_d->setMaxLoad(m_d->gus, 1);
        open();
        QTRY_COMPARE(names().size(), 60);
        part<QPushButton>(u"as_chart"_s)->click();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        ChartView& view = m_page->chart().chart();
        ChartScroller& scroller = m_page->chart().scroller();
        QTRY_VERIFY(view.shownPlaces() > 5 && view.shownPlaces() < 60);
        const int fit = view.shownPlaces();
        QVERIFY(scroller.bar().isVisible() && scroller.scrolls());
        QCOMPARE(scroller.rangeText(), u"1 to %1 of 60"_s.arg(fit));
        QVERIFY(hasLabel(&scroller, scroller.rangeText()));
        QCOMPARE(barNames(view).first(), u"Gus"_s); // over the maximum
        m_page->focusContent();
        QTRY_VERIFY(scroller.hasFocus());
        QStringList seen = barNames(view);
        for (int pages = 0; pages < 60 && view.firstShown() + fit < 60; ++pages) {
            const int before = view.firstShown();
            QTest::keyClick(&scroller, Qt::Key_PageDown);
            QVERIFY(view.firstShown() > before && view.firstShown() <= before + fit); // nobody is left out
            QCOMPARE(barNames(view), m_page->chart().data().places.mid(view.firstShown(), fit));
            seen << barNames(view);
        }
        QCOMPARE(scroller.rangeText(), u"%1 to 60 of 60"_s.arg(61 - fit));
        seen.removeDuplicates();
        QCOMPARE(seen.size(), 60);
        QCOMPARE(seen, m_page->chart().data().places);
        QVERIFY(view.valuesAt(59).startsWith(seen.last())); // under the mouse: the place itself, not that of the window
        const QRectF area = view.chart()->plotArea();
        const QPointF lowest(area.center().x(), area.bottom() - 2);
        QCOMPARE(view.placeAt(view.mapFromScene(view.chart()->mapToScene(lowest))), 59);
        QTest::keyClick(&scroller, Qt::Key_Home);
        QCOMPARE(view.firstShown(), 0);
        QTest::keyClick(&scroller, Qt::Key_End);
        QCOMPARE(view.firstShown(), 60 - fit);
        QTest::keyClick(&scroller, Qt::Key_PageUp);
        QCOMPARE(view.firstShown(), std::max(0, 60 - 2 * fit));
        QTest::keyClick(&scroller, Qt::Key_Home);
        // Only the system's own events go on to the parents: so it is sent to each.
        for (QWidget* widget : {view.viewport(), static_cast<QWidget*>(&scroller)}) {
            const QPointF middle(widget->rect().center());
            QWheelEvent wheel(middle, widget->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(widget, &wheel);
            QCOMPARE(wheel.isAccepted(), widget == &scroller); // the chart leaves it to the scroller
        }
        QVERIFY(view.firstShown() > 0);
        const int scrolled = view.firstShown();
        m_page->refresh(); // somebody changed something: what is in sight stays
        QTest::qWait(300);
        QCOMPARE(view.firstShown(), scrolled);
        // The table is for screen readers and has everybody.
        m_page->chart().setTableShown(true);
        QCOMPARE(m_page->chart().table()->rowCount(), 60);
        m_page->chart().setTableShown(false);
        // A filter that leaves three: nothing to scroll.
        part<QLineEdit>(u"search"_s)->setText(u"us"_s);
        QTRY_COMPARE(barNames(view), QStringList{u"Gus"_s});
        QVERIFY(!scroller.bar().isVisible() && scroller.rangeText().isEmpty());
    }

    void nobodyYet_data() { Backend::addRows(); }
    void nobodyYet()
    {
        prepare();
        m_d->db->exec(u"DELETE FROM person_role WHERE role = 'engineer'"_s);
        open();
        QTRY_VERIFY(hasLabel(m_page.get(), u"No engineers yet"_s));
        QTest::mouseClick(button(m_page->findChild<StatePane*>(), u"Add engineer…"_s), Qt::LeftButton);
        QVERIFY(dialog<EngineerDialog>());
    }

    void whatCannotBeReadIsNoEmptyList_data() { Backend::addRows(); }
    void whatCannotBeReadIsNoEmptyList()
    {
        prepare();
        open();
        QTRY_COMPARE(names().size(), 3);
        m_d->db->exec(u"ALTER TABLE person_tag RENAME COLUMN tag TO gone"_s);
        m_page->refresh();
        QTRY_VERIFY(hasLabel(m_page.get(), u"The engineers could not be read"_s));
        QTRY_COMPARE(part<QComboBox>(u"expertise"_s)->itemText(0), u"Expertise not readable"_s);
        m_d->db->exec(u"ALTER TABLE person_tag RENAME COLUMN gone TO tag"_s);
        QTest::mouseClick(button(m_page->findChild<StatePane*>(), u"Retry"_s), Qt::LeftButton);
        QTRY_VERIFY(!hasLabel(m_page.get(), u"The engineers could not be read"_s));
        QTRY_COMPARE(part<QComboBox>(u"expertise"_s)->itemText(0), u"All expertise"_s);
        QCOMPARE(names().size(), 3);
    }

    void forAdmins()
    {
        m_d = std::make_unique<IncidentDesk>(Dialect::Sqlite);
        open();
        QVERIFY(m_page->isOffered(Actor{PersonId(9), u"Anna"_s, {u"admin"_s}, false}));
        QVERIFY(!m_page->isOffered(Actor{PersonId(9), u"Eve"_s, {u"engineer"_s}, false}));
        QVERIFY(!m_page->isOffered(Actor{PersonId(9), u"Host"_s, {u"jobs"_s}, false}));
    }
};

QTEST_MAIN(TestEngineersPage)
#include "tst_engineerspage.moc"
