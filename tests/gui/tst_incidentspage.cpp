// SPDX-License-Identifier: GPL-3.0-or-later
// The incidents page as people use it: an admin reports, assigns, compares and decides; an engineer starts and submits;
// on both databases.
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

#include "app/stores/dashboardstore.h"
#include "models/incidents/incidentsqueuemodel.h"
#include "models/work/workmodel.h"
#include "tests/gui/desk.h"
#include "tests/support/incidentdesk.h"
#include "ui/actions/incidentactions.h"
#include "ui/actions/incidentworkactions.h"
#include "ui/dialogs/approachesdialog.h"
#include "ui/dialogs/assigndialog.h"
#include "ui/dialogs/incidentdialog.h"
#include "ui/dialogs/quickopendialog.h"
#include "ui/dialogs/submitdialog.h"
#include "ui/pages/incidentdetails.h"
#include "ui/pages/incidentsfilter.h"
#include "ui/pages/incidentspage.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/texttable.h"
#include "ui/work/worksection.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::IncidentDesk;
using rd::test::settled;

class TestIncidentsPage final : public QObject {
    Q_OBJECT

    std::unique_ptr<IncidentDesk> d;
    std::unique_ptr<rd::test::Desk> m_desk;
    std::unique_ptr<IncidentsPage> m_page;

    void begin()
    {
        d = std::make_unique<IncidentDesk>();
        d->withoutTheOwner();
    }
    /// The page as this person sees it.
    void open(PersonId person, const QString& name)
    {
        m_page.reset();
        m_desk = std::make_unique<rd::test::Desk>(d->db->isShared() ? d->db->optionsFor(person) : d->db->options());
        if (!d->db->isShared())
            m_desk->session->actAs(*settled(m_desk->people.resolve(name)));
        m_page = std::make_unique<IncidentsPage>(m_desk->bench);
        m_page->resize(1100, 800);
        m_page->show();
        connect(m_desk->session.get(), &Session::changed, m_page.get(), &IncidentsPage::refresh);
        m_page->activate();
    }
    [[nodiscard]] IncidentsQueueModel& model() { return m_page->model(); }
    [[nodiscard]] QString cell(int row, int column) { return model().index(row, column).data().toString(); }
    void selectRow(int row)
    {
        m_page->view().selectionModel()->setCurrentIndex(model().index(row, 0), QItemSelectionModel::ClearAndSelect |
                                                                                    QItemSelectionModel::Rows);
    }
    QAction* action(const QString& verb) { return m_page->actionsOfDesk().action(verb); }
    template<class Dialog>
    Dialog* dialog()
    {
        for (Dialog* found : m_page->window()->findChildren<Dialog*>()) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    static QPushButton* button(QWidget* in, const QString& text)
    {
        for (QPushButton* found : in->findChildren<QPushButton*>()) {
            if (found->text().startsWith(text))
                return found;
        }
        return nullptr;
    }
    template<class Widget>
    Widget* part(const QString& name)
    {
        return m_page->details().findChild<Widget*>(name);
    }
    void showOnly()
    {
        QTRY_COMPARE(model().rowCount(), 1);
        selectRow(0);
        QTRY_VERIFY(m_page->details().details().has_value());
    }

private slots:
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        d.reset();
    }

    void theQueue_data() { Backend::addRows(); }
    void theQueue()
    {
        begin();
        const qint64 calm = d->report(u"low"_s, u"low"_s, u"Search is slow"_s);
        d->db->advance(60'000);
        const qint64 bad = d->report(u"critical"_s, u"critical"_s, u"=Checkout answers 500"_s);
        QCOMPARE(d->assign(bad, d->eve), u"done"_s);
        d->db->advance(61 * IncidentDesk::minute); // critical: an hour
        open(d->boss, u"Boss"_s);
        const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(model().rowCount(), 2);
        QCOMPARE(cell(0, IncidentsQueueModel::Title), u"=Checkout answers 500"_s); // what runs stands first
        QCOMPARE(cell(0, IncidentsQueueModel::Severity), u"Critical"_s);
        QCOMPARE(cell(0, IncidentsQueueModel::Engineer), u"Eve"_s);
        QVERIFY2(cell(0, IncidentsQueueModel::Deadline).contains(u"overdue"_s),
                 qPrintable(cell(0, IncidentsQueueModel::Deadline)));
        QCOMPARE(cell(1, IncidentsQueueModel::Engineer), QString());
        QCOMPARE(model().rowOf(WorkItemId(calm)), 1);
        auto* overdue = m_page->findChild<QToolButton*>(u"chip_overdue"_s);
        QTRY_VERIFY(overdue->text().endsWith(u"  1"_s));
        overdue->click();
        QTRY_COMPARE(model().rowCount(), 1);
        m_page->setFilter({});
        QTRY_COMPARE(model().rowCount(), 2);
        auto* severity = m_page->findChild<QComboBox*>(u"severity"_s);
        severity->setCurrentIndex(2); // high or worse
        QTRY_COMPARE(model().rowCount(), 1);
        m_page->setFilter({});
        QTRY_COMPARE(model().rowCount(), 2);
        QTest::keyClicks(m_page->findChild<QLineEdit*>(u"search"_s), u"search"_s);
        QTRY_COMPARE(model().rowCount(), 1);
        QCOMPARE(cell(0, IncidentsQueueModel::Title), u"Search is slow"_s);
        // What the filter shows is what the file holds.
        const QTemporaryDir folder;
        m_page->setFilter({});
        QTRY_COMPARE(model().rowCount(), 2);
        m_page->exportTo(folder.filePath(u"i.csv"_s));
        QTRY_VERIFY(QFile::exists(folder.filePath(u"i.csv"_s)));
        QFile csv(folder.filePath(u"i.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(csv.readAll());
        QVERIFY2(text.contains(u"'=Checkout answers 500"_s) && text.contains(u"Eve"_s), qPrintable(text));
    }

    void reportAssignDecide_data() { Backend::addRows(); }
    void reportAssignDecide()
    {
        begin();
        open(d->boss, u"Boss"_s);
        QTRY_VERIFY(button(m_page.get(), u"Report an incident"_s));
        m_page->reportIncident();
        auto* report = dialog<IncidentDialog>();
        QVERIFY(report);
        QVERIFY(!button(report, u"Report incident"_s)->isEnabled());
        report->findChild<QLineEdit*>(u"title"_s)->setText(u"Checkout answers 500"_s);
        auto* priority = report->findChild<QComboBox*>(u"priority"_s);
        priority->setCurrentIndex(priority->findData(u"critical"_s));
        report->findChild<QPlainTextEdit*>(u"approach"_s)->setPlainText(u"Restart <b>postgres</b>"_s);
        button(report, u"Report incident"_s)->click();
        showOnly();
        QCOMPARE(m_desk->feedback.told.last(), u"“Checkout answers 500” reported"_s);
        QCOMPARE(part<QLabel>(u"ai"_s)->text(), u"Restart <b>postgres</b>"_s);
        QCOMPARE(part<QLabel>(u"ai"_s)->textFormat(), Qt::PlainText);
        QVERIFY(!action(u"choose_ai"_s)->isEnabled());

        // Assigning: the best one is chosen to begin with, and the dialog says what it does to the load.
        action(u"assign"_s)->trigger();
        auto* assign = dialog<AssignDialog>();
        QVERIFY(assign);
        QTRY_COMPARE(assign->table().rowCount(), 3);
        QVERIFY(assign->table().item(0, 2)->text().size() > 0);
        QVERIFY2(assign->findChild<QLabel*>(u"effect"_s)->text().contains(u"to 1"_s),
                 qPrintable(assign->findChild<QLabel*>(u"effect"_s)->text()));
        const QString engineer = assign->table().item(0, 0)->text();
        button(assign, u"Assign"_s)->click();
        QTRY_COMPARE(cell(0, IncidentsQueueModel::Engineer), engineer);
        QVERIFY(!action(u"resolve"_s)->isEnabled());
        QVERIFY2(action(u"resolve"_s)->toolTip().contains(engineer), qPrintable(action(u"resolve"_s)->toolTip()));
        QVERIFY(!action(u"assign"_s)->isEnabled());
        QVERIFY2(action(u"assign"_s)->toolTip().contains(engineer), qPrintable(action(u"assign"_s)->toolTip()));

        // The engineer hands in; the admin reads both and decides, with a note.
        const qint64 incident = model().at(0)->id.value;
        const PersonId who = engineer == "Eve"_L1 ? d->eve : engineer == "Finn"_L1 ? d->finn : d->gus;
        QCOMPARE(d->submit(who, d->review(incident)), u"done"_s);
        m_desk->session->announce();
        QTRY_VERIFY(action(u"choose_engineer"_s)->isEnabled());
        QTRY_COMPARE(part<QLabel>(u"engineer"_s)->text(), u"Roll back the release of 14:02 first."_s);
        // Its moment as elsewhere in the pane, the exact one in the tip: nothing is cut off in the narrow table.
        auto* reviews = part<TextTable>(u"reviews"_s);
        QVERIFY(reviews->item(0, 2)->text().size() < 15);
        QVERIFY(reviews->item(0, 2)->toolTip().contains(u"UTC"_s));
        QTRY_COMPARE(reviews->horizontalScrollBar()->maximum(), 0);
        m_page->showApproaches(*m_page->details().details());
        auto* both = dialog<ApproachesDialog>();
        QVERIFY(both);
        QVERIFY(both->findChild<QWidget*>(u"ai"_s) && both->findChild<QWidget*>(u"engineer"_s));
        m_desk->confirmer.answer = Answer{u"It takes itself back"_s, std::nullopt};
        button(both, u"Choose the engineer"_s)->click();
        QTRY_COMPARE(d->itemStatus(incident), u"approved"_s);
        QVERIFY2(m_desk->confirmer.asked.last().sentence.contains(u"from 1"_s),
                 qPrintable(m_desk->confirmer.asked.last().sentence));
        QCOMPARE(m_desk->confirmer.asked.last().note, Prompt::Need::Required);
        QCOMPARE(d->load(who), 0);
        QTRY_VERIFY(part<QLabel>(u"decision"_s)->isVisible());
        QVERIFY2(part<QLabel>(u"decision"_s)->text().contains(u"It takes itself back"_s),
                 qPrintable(part<QLabel>(u"decision"_s)->text()));
    }

    // Who cannot be assigned is shown, says why, and cannot be chosen.
    void whoCannotBeAssigned_data() { Backend::addRows(); }
    void whoCannotBeAssigned()
    {
        begin();
        QVERIFY(d->report() > 0);
        d->set(d->eve, u"duty"_s, u"'away'"_s);
        d->setMaxLoad(d->finn, 0);
        d->set(d->gus, u"duty"_s, u"'offline'"_s);
        open(d->boss, u"Boss"_s);
        showOnly();
        action(u"assign"_s)->trigger();
        auto* assign = dialog<AssignDialog>();
        QVERIFY(assign);
        QTRY_COMPARE(assign->table().rowCount(), 3);
        for (int row = 0; row < 3; ++row) {
            assign->table().selectRow(row);
            QVERIFY(!button(assign, u"Assign"_s)->isEnabled());
            QVERIFY2(assign->findChild<QLabel*>(u"effect"_s)->text().startsWith(assign->table().item(row, 0)->text()),
                     qPrintable(assign->findChild<QLabel*>(u"effect"_s)->text()));
        }
    }

    // A decision that somebody made a second ago is told with who and when; nothing is changed.
    void decidedASecondAgo_data() { Backend::addRows(); }
    void decidedASecondAgo()
    {
        begin();
        const qint64 review = d->submitted(d->eve);
        QVERIFY(review > 0);
        open(d->boss, u"Boss"_s);
        showOnly();
        QCOMPARE(d->on(d->other, u"choose_ai"_s, review, u"Tested already"_s), u"done"_s);
        m_desk->confirmer.answer = Answer{u"I like this one"_s, std::nullopt};
        action(u"choose_engineer"_s)->trigger();
        QTRY_COMPARE(m_desk->feedback.left.size(), 1);
        const QString text = m_desk->feedback.left.first().text;
        QVERIFY2(text.contains(u"Other"_s), qPrintable(text));
        QCOMPARE(d->status(review), u"not_chosen"_s);
    }

    void anEngineersOwn_data() { Backend::addRows(); }
    void anEngineersOwn()
    {
        begin();
        const qint64 review = d->assigned(d->eve, u"high"_s);
        QVERIFY(review > 0);
        QVERIFY(d->assigned(d->finn) > 0);
        open(d->eve, u"Eve"_s);
        if (d->db->isShared())
            QTRY_COMPARE(model().rowCount(), 1); // hers; the others' incidents are not for her to see
        else
            QTRY_VERIFY(model().rowCount() >= 1);
        const int row = model().rowOf(WorkItemId(d->incidentOf(review)));
        QVERIFY(row >= 0);
        selectRow(row);
        QTRY_VERIFY(action(u"start"_s)->isEnabled());
        QVERIFY(!action(u"assign"_s)->isVisible());
        action(u"start"_s)->trigger();
        QTRY_COMPARE(d->status(review), u"in_progress"_s);
        QTRY_VERIFY(!action(u"start"_s)->isEnabled());
        action(u"submit"_s)->trigger();
        auto* submit = dialog<SubmitDialog>();
        QVERIFY(submit);
        QVERIFY(!button(submit, u"Submit"_s)->isEnabled());
        submit->findChild<QPlainTextEdit*>(u"review"_s)->setPlainText(u"Roll back."_s);
        QTRY_VERIFY(button(submit, u"Submit"_s)->isEnabled());
        button(submit, u"Submit"_s)->click();
        QTRY_COMPARE(d->status(review), u"submitted"_s);
    }

    // In My work each row shows the verbs of its desk, and only these.
    void inMyWork()
    {
        d = std::make_unique<IncidentDesk>(Dialect::Sqlite);
        const qint64 review = d->assigned(d->eve);
        m_desk = std::make_unique<rd::test::Desk>(d->db->options());
        m_desk->session->actAs(*settled(m_desk->people.resolve(u"Eve"_s)));
        AllWorkActions actions(m_desk->bench, nullptr);
        WorkRow row;
        row.id = AssignmentId(review);
        row.version = 1;
        row.item = WorkItemId(d->incidentOf(review));
        row.desk = u"incidents"_s;
        row.title = u"Checkout answers 500"_s;
        row.itemStatus = u"pending_approval"_s;
        row.status = u"assigned"_s;
        row.personId = d->eve;
        row.authorId = d->boss;
        actions.setSelection({row}, {}, d->db->now());
        QStringList shown;
        for (const QAction* action : actions.actions()) {
            if (action->isVisible())
                shown << action->data().toString();
        }
        QCOMPARE(shown, (QStringList{u"start"_s, u"submit"_s, u"decline"_s}));
        // Whatever explains the actions of the other desk anew shows none of them beside these.
        emit m_desk->session->actorChanged();
        for (QAction* other : actions.actions().first(3)) {
            other->setVisible(true);
            QVERIFY(!other->isVisible());
        }
        actions.actions().at(4)->trigger(); // start
        QTRY_COMPARE(d->status(review), u"in_progress"_s);
    }

    // The list of what is active shows how far an incident is, how long there is left, and what can be done with it.
    void activeInMyWork()
    {
        d = std::make_unique<IncidentDesk>(Dialect::Sqlite);
        d->assigned(d->eve);
        m_desk = std::make_unique<rd::test::Desk>(d->db->options());
        m_desk->session->actAs(*settled(m_desk->people.resolve(u"Eve"_s)));
        WorkSection section(m_desk->bench, WorkList::Active, {{}, u"clipboard-check"_s, u"Nothing"_s, u"Nothing"_s},
                            [this](QObject* list) { return new AllWorkActions(m_desk->bench, list); });
        const Dashboard work = *DashboardStore::read(d->db->as(d->eve), d->eve, d->db->now());
        section.show(work.active, d->db->now());
        static_cast<QWidget&>(section).show();
        QCOMPARE(section.count(), 1);
        QVERIFY(!section.view().isColumnHidden(WorkModel::Status));
        const auto text = [&](int column) { return section.reviews()->index(0, column).data().toString(); };
        QCOMPARE(text(WorkModel::Kind), u"Incident"_s);
        QVERIFY2(text(WorkModel::Next).contains(u"left"_s), qPrintable(text(WorkModel::Next)));
        section.view().selectRow(0);
        QStringList shown;
        for (const QAction* action : section.actions()) {
            if (action->isVisible())
                shown << action->data().toString();
        }
        QCOMPARE(shown, (QStringList{u"start"_s, u"submit"_s, u"decline"_s}));
    }

    // A reassignment names both loads: of who gets it, and of who is rid of it.
    void bothLoadsOfAReassignment()
    {
        d = std::make_unique<IncidentDesk>(Dialect::Sqlite);
        d->assigned(d->eve);
        open(d->boss, u"Boss"_s);
        showOnly();
        action(u"reassign"_s)->trigger();
        auto* reassign = dialog<AssignDialog>();
        QVERIFY(reassign);
        auto* effect = reassign->findChild<QLabel*>(u"effect"_s);
        QTRY_VERIFY2(effect->text().contains(u"Finn"_s) || effect->text().contains(u"Gus"_s),
                     qPrintable(effect->text()));
        QTRY_VERIFY2(effect->text().contains(u"The load of Eve goes from 1 of"_s), qPrintable(effect->text()));
    }

    void goToAnIncident()
    {
        d = std::make_unique<IncidentDesk>(Dialect::Sqlite);
        const qint64 incident = d->report();
        open(d->boss, u"Boss"_s);
        auto* goTo = new QuickOpenDialog(m_desk->bench, {}, {u"incidents"_s}, m_page->window());
        QSignalSpy wanted(goTo, &QuickOpenDialog::itemWanted);
        goTo->show();
        auto* text = goTo->findChild<QLineEdit*>();
        auto* list = goTo->findChild<QListWidget*>();
        text->setText(u"checkout"_s);
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().startsWith(u"Checkout answers 500"_s));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<WorkItemId>(), WorkItemId(incident));
        // Whoever may not open the page is not led there.
        auto* without = new QuickOpenDialog(m_desk->bench, {}, {}, m_page->window());
        without->show();
        without->findChild<QLineEdit*>()->setText(u"checkout"_s);
        QTest::qWait(600);
        QCOMPARE(without->findChild<QListWidget*>()->count(), 0);
        without->close();
    }
};

QTEST_MAIN(TestIncidentsPage)
#include "tst_incidentspage.moc"
