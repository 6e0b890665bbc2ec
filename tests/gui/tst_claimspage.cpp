// SPDX-License-Identifier: GPL-3.0-or-later
// The claims page as a person uses it: sees, filters, takes, decides, releases, takes back; on both databases.
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include "models/claims/claimsqueuemodel.h"
#include "models/claims/orphanedmodel.h"
#include "tests/gui/desk.h"
#include "ui/dialogs/releasedialog.h"
#include "ui/pages/claimsfilter.h"
#include "ui/pages/claimspage.h"
#include "ui/widgets/queueview.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::Desk;

class TestClaimsPage final : public QObject {
    Q_OBJECT

    std::unique_ptr<Backend> m_db;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ClaimsPage> m_page;
    PersonId m_mia, m_rita, m_omar;

    void begin(int orphaned, int waiting)
    {
        m_db = Backend::make();
        m_mia = m_db->person(u"Mia"_s, {u"reviewer"_s});
        m_rita = m_db->person(u"Rita"_s, {u"reviewer"_s, u"admin"_s});
        m_omar = m_db->person(u"Omar"_s, {u"reviewer"_s});
        for (int i = 0; i < orphaned; ++i) {
            (void)m_db->apply(m_rita, u"take"_s, {{m_db->claim(m_mia, u"Orphan %1"_s.arg(i)), {}}});
            m_db->advance(1000);
        }
        m_db->advance(8 * millisPerDay);
        for (int i = 0; i < waiting; ++i) {
            m_db->claim(m_mia, u"Waiting %1"_s.arg(i));
            m_db->advance(1000);
        }
        m_desk = std::make_unique<Desk>(m_db->options());
        m_page = std::make_unique<ClaimsPage>(m_desk->bench);
        m_page->resize(1000, 700);
        m_page->show();
        // As the window does it.
        connect(m_desk->session.get(), &Session::changed, m_page.get(), &ClaimsPage::refresh);
        m_page->activate();
    }

    [[nodiscard]] ClaimsQueueModel& model() { return m_page->model(); }
    [[nodiscard]] QStringList titles()
    {
        QStringList titles;
        for (int row = 0; row < model().rowCount(); ++row)
            titles << model().index(row, 0).data().toString();
        return titles;
    }
    void selectRow(int row)
    {
        m_page->view().selectionModel()->setCurrentIndex(model().index(row, 0), QItemSelectionModel::ClearAndSelect |
                                                                                    QItemSelectionModel::Rows);
    }
    [[nodiscard]] QAction* verb(const QString& name)
    {
        for (QAction* action : m_page->commands()) {
            if (action->data().toString() == name)
                return action;
        }
        return nullptr;
    }
    template<class T>
    [[nodiscard]] T* dialog()
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
            if (button->text().contains(text))
                return button;
        }
        return nullptr;
    }

private slots:
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        m_db.reset();
    }

    void showsTheQueueInItsOrder_data() { Backend::addRows(); }
    void showsTheQueueInItsOrder()
    {
        begin(2, 3);
        const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(titles(),
                     (QStringList{u"Orphan 0"_s, u"Orphan 1"_s, u"Waiting 0"_s, u"Waiting 1"_s, u"Waiting 2"_s}));
        QCOMPARE(model().index(0, ClaimsQueueModel::Status).data().toString(), u"Orphaned"_s);
        QCOMPARE(model().index(0, ClaimsQueueModel::Days).data().toString(), u"8"_s);
        QCOMPARE(model().index(0, ClaimsQueueModel::Reviewer).data().toString(), u"Rita"_s);
        QCOMPARE(model().index(2, ClaimsQueueModel::Reviewer).data().toString(), QString());
        QTRY_VERIFY(button(m_page.get(), u"Release orphaned claims (2)"_s));
        QVERIFY(button(m_page.get(), u"Release orphaned claims (2)"_s)->isVisible());
    }

    void filtersAndFindsNothing_data() { Backend::addRows(); }
    void filtersAndFindsNothing()
    {
        begin(1, 4);
        QTRY_COMPARE(model().rowCount(), 5);
        ClaimsFilter filter;
        filter.text = u"wAITing 2"_s;
        m_page->setFilter(filter);
        QTRY_COMPARE(titles(), QStringList{u"Waiting 2"_s});
        filter.text = u"nobody wrote this"_s;
        m_page->setFilter(filter);
        QTRY_COMPARE(model().rowCount(), 0);
        QPushButton* clear = nullptr;
        QTRY_VERIFY((clear = button(m_page.get(), u"Clear the filter"_s)) && clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_COMPARE(model().rowCount(), 5);
        filter = {};
        filter.orphaned = true;
        m_page->setFilter(filter);
        QTRY_COMPARE(titles(), QStringList{u"Orphan 0"_s});
        // What was filtered is there again at the next start.
        m_page->deactivate();
        m_page = std::make_unique<ClaimsPage>(m_desk->bench);
        m_page->activate();
        QTRY_COMPARE(titles(), QStringList{u"Orphan 0"_s});
    }

    void emptyFilledByOthers_data() { Backend::addRows(); }
    void emptyFilledByOthers()
    {
        begin(0, 0);
        QTRY_VERIFY(button(m_page.get(), u"File a claim"_s));
        m_desk->session->watchForChanges(200);
        QTest::qWait(400);
        m_db->claim(m_mia, u"From another window"_s);
        QTRY_COMPARE(titles(), QStringList{u"From another window"_s});
    }

    void keepsSelectionWhenOthersChange_data() { Backend::addRows(); }
    void keepsSelectionWhenOthersChange()
    {
        begin(2, 5);
        QTRY_COMPARE(model().rowCount(), 7);
        selectRow(4); // Waiting 2
        (void)m_db->apply(m_rita, u"approve"_s, {{1, {}}});
        m_desk->session->announce();
        QTRY_COMPARE(titles().indexOf(u"Orphan 0"_s), 1); // by its waiting time now
        const QModelIndexList selected = m_page->view().selectionModel()->selectedRows();
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.first().data().toString(), u"Waiting 2"_s);
    }

    void takesAndTakesBack_data() { Backend::addRows(); }
    void takesAndTakesBack()
    {
        begin(0, 2);
        QTRY_COMPARE(model().rowCount(), 2);
        QVERIFY(!verb(u"take"_s)->isEnabled());
        selectRow(0);
        if (m_db->isShared()) {
            // The admin of the shared database is no reviewer.
            QVERIFY(!verb(u"take"_s)->isEnabled());
            return;
        }
        QVERIFY(verb(u"take"_s)->isEnabled());
        QVERIFY(!verb(u"approve"_s)->isEnabled());
        QVERIFY(verb(u"approve"_s)->toolTip().contains(u"status"_s));
        verb(u"take"_s)->trigger();
        QTRY_COMPARE(m_desk->feedback.told.size(), 1);
        QTRY_COMPARE(model().index(0, ClaimsQueueModel::Status).data().toString(), u"Under review"_s);
        QCOMPARE(m_desk->feedback.lastAction, u"Undo"_s);
        m_desk->feedback.lastRun();
        QTRY_COMPARE(model().index(0, ClaimsQueueModel::Status).data().toString(), u"Submitted"_s);
        m_db->verifyHealthy();
    }

    void rejectNeedsANote_data() { Backend::addRows(); }
    void rejectNeedsANote()
    {
        begin(1, 0);
        m_page.reset();
        m_desk = std::make_unique<Desk>(m_db->isShared() ? m_db->optionsFor(m_rita) : m_db->options());
        m_page = std::make_unique<ClaimsPage>(m_desk->bench);
        m_page->activate();
        QTRY_COMPARE(model().rowCount(), 1);
        selectRow(0);
        QVERIFY(verb(u"reject"_s)->isEnabled());
        verb(u"reject"_s)->trigger(); // Cancel
        QCOMPARE(m_desk->confirmer.asked.size(), 1);
        const Prompt& prompt = m_desk->confirmer.asked.first();
        QCOMPARE(int(prompt.note), int(Prompt::Need::Required));
        QVERIFY(prompt.danger);
        QCOMPARE(prompt.touched, QStringList{u"Orphan 0"_s});
        QCOMPARE(m_db->value(u"SELECT status FROM work_item WHERE id = 1"_s).toString(), u"under_review"_s);
        m_desk->confirmer.answer = Answer{u"Not what was agreed"_s, {}};
        verb(u"reject"_s)->trigger();
        QTRY_COMPARE(m_db->value(u"SELECT status FROM work_item WHERE id = 1"_s).toString(), u"rejected"_s);
        m_db->verifyHealthy();
    }

    void somebodyElseWasFaster_data() { Backend::addRows(); }
    void somebodyElseWasFaster()
    {
        begin(0, 1);
        QTRY_COMPARE(model().rowCount(), 1);
        m_desk->confirmer.answer = Answer{{}, Person{m_omar, u"Omar"_s, {}, {}, false}};
        selectRow(0);
        (void)m_db->apply(m_rita, u"take"_s, {{1, {}}}); // this window has not looked again yet
        verb(u"assign"_s)->trigger();
        QTRY_COMPARE(m_desk->feedback.left.size(), 1);
        QVERIFY(m_desk->feedback.left.first().text.contains(u"Rita"_s) ||
                !m_desk->feedback.left.first().text.isEmpty());
        QCOMPARE(m_db->value(u"SELECT holder_id FROM work_item WHERE id = 1"_s).toLongLong(), m_rita.value);
    }

    void releasesExactlyTheChosen_data() { Backend::addRows(); }
    void releasesExactlyTheChosen()
    {
        begin(3, 0);
        QTRY_VERIFY(button(m_page.get(), u"Release orphaned claims (3)"_s));
        QTest::mouseClick(button(m_page.get(), u"Release orphaned claims (3)"_s), Qt::LeftButton);
        ReleaseDialog* release = nullptr;
        QTRY_VERIFY((release = dialog<ReleaseDialog>()));
        // Cancel has the focus and is what Escape and Return do.
        QTRY_VERIFY(release->focusWidget());
        QCOMPARE(qobject_cast<QPushButton*>(release->focusWidget())->text(), u"Cancel"_s);
        QVERIFY(button(release, u"Cancel"_s)->isDefault());
        auto* list = release->findChild<OrphanedModel*>();
        QVERIFY(list->setData(list->index(2, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(button(release, u"Release 2 claim"_s));
        // Between opening and confirming one is approved: left alone and named.
        (void)m_db->apply(m_rita, u"approve"_s, {{1, {}}});
        QTest::mouseClick(button(release, u"Release 2 claim"_s), Qt::LeftButton);
        QTRY_COMPARE(m_desk->feedback.left.size(), 1);
        QCOMPARE(m_desk->feedback.left.first().title, u"Orphan 0"_s);
        QCOMPARE(m_desk->feedback.left.first().text, u"approved meanwhile by Rita"_s);
        QVERIFY(m_desk->feedback.told.last().startsWith(u"1 claim"_s));
        QCOMPARE(m_db->value(u"SELECT status FROM assignment WHERE id = 2"_s).toString(), u"timed_out"_s);
        QCOMPARE(m_db->value(u"SELECT status FROM assignment WHERE id = 3"_s).toString(), u"under_review"_s);
        // Undo brings it back with its first deadline.
        QVERIFY(m_desk->undo.hasUndo());
        m_desk->undo.undo();
        QTRY_COMPARE(m_db->value(u"SELECT status FROM assignment WHERE id = 2"_s).toString(), u"under_review"_s);
        QVERIFY(!m_desk->undo.hasUndo());
        m_db->verifyHealthy();
    }

    void undoIsRefusedOnceSomebodyTookIt_data() { Backend::addRows(); }
    void undoIsRefusedOnceSomebodyTookIt()
    {
        begin(1, 0);
        QTRY_VERIFY(button(m_page.get(), u"Release orphaned claims (1)"_s));
        QTest::mouseClick(button(m_page.get(), u"Release orphaned claims (1)"_s), Qt::LeftButton);
        ReleaseDialog* release = nullptr;
        QTRY_VERIFY((release = dialog<ReleaseDialog>()));
        QTest::mouseClick(button(release, u"Release 1 claim"_s), Qt::LeftButton);
        QTRY_VERIFY(m_desk->undo.hasUndo());
        (void)m_db->apply(m_omar, u"take"_s, {{1, {}}});
        m_desk->undo.undo();
        QTRY_COMPARE(m_desk->feedback.left.size(), 1);
        QVERIFY(!m_desk->feedback.left.first().text.isEmpty());
        QCOMPARE(m_db->value(u"SELECT holder_id FROM work_item WHERE id = 1"_s).toLongLong(), m_omar.value);
    }

    void aReviewerSeesNoReleaseButton_data() { Backend::addRows(); }
    void aReviewerSeesNoReleaseButton()
    {
        begin(1, 0);
        const auto offersRelease = [this] {
            const QPushButton* release = button(m_page.get(), u"Release orphaned"_s);
            return release && release->isVisible();
        };
        QTRY_VERIFY(offersRelease()); // the owner's, who is an admin
        if (m_db->isShared()) {
            // A session of his own; on a shared database nobody acts as somebody else.
            m_page.reset();
            m_desk = std::make_unique<Desk>(m_db->optionsFor(m_omar));
            m_page = std::make_unique<ClaimsPage>(m_desk->bench);
            m_page->resize(1000, 700);
            m_page->show();
            m_db->claim(m_mia, u"On offer"_s);
            m_page->activate();
            QTRY_COMPARE(titles(), QStringList{u"On offer"_s}); // Rita's is not his to see
        } else {
            RD_VALUE(omar, rd::test::settled(m_desk->people.resolve(u"Omar"_s)));
            m_desk->session->actAs(omar);
            QTRY_COMPARE(model().rowCount(), 1);
        }
        QTRY_VERIFY(!offersRelease());
        QVERIFY(!verb(u"assign"_s)->isVisible());
        selectRow(0);
        QVERIFY(!verb(u"touch"_s)->isEnabled()); // it is Rita's, or nobody's
    }

    void exportsWhatTheFilterShows_data() { Backend::addRows(); }
    void exportsWhatTheFilterShows()
    {
        begin(1, 3);
        m_db->claim(m_mia, u"=1+1"_s); // a spreadsheet must not take it for a formula
        QTemporaryDir folder;
        ExportRequest request{{}, folder.filePath(u"claims.csv"_s)};
        RD_VALUE(rows, rd::test::settled(m_desk->exports.claims(request)));
        QCOMPARE(rows, 5);
        QFile file(request.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
        QCOMPARE(lines.size(), 7); // header, rows, the end of the last line
        QVERIFY(lines[1].startsWith(u"Orphan 0,Orphaned,Mia,Rita,2024-"_s));
        QVERIFY2(lines[5].startsWith(u"'=1+1"_s), qPrintable(lines[5]));
        request.query.filter.orphanedOnly = true;
        request.file = folder.filePath(u"orphaned.xlsx"_s);
        RD_VALUE(orphaned, rd::test::settled(m_desk->exports.claims(request)));
        QCOMPARE(orphaned, 1);
        QFile book(request.file);
        QVERIFY(book.open(QIODevice::ReadOnly));
        QCOMPARE(book.read(2), QByteArray("PK")); // a zip, as XLSX is
        QVERIFY(!QFile::exists(request.file + u".part"_s));
        // Nowhere to write, no known ending: said, and nothing is left behind.
        request.file = folder.filePath(u"no/such/folder/claims.csv"_s);
        RD_ERROR(rd::test::settled(m_desk->exports.claims(request)), ErrorCode::Full);
        request.file = folder.filePath(u"claims.txt"_s);
        RD_ERROR(rd::test::settled(m_desk->exports.claims(request)), ErrorCode::Invalid);
        request.file = folder.filePath(u"stopped.csv"_s);
        request.cancel.cancel();
        RD_ERROR(rd::test::settled(m_desk->exports.claims(request)), ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(request.file));
    }

    void manyPagesByKey_data() { Backend::addRows(); }
    void manyPagesByKey()
    {
        begin(0, 0);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"many.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("external_id,task_title,claimant,status,reviewer,submitted_at,updated_at,lines_changed\n");
        for (int i = 0; i < 1500; ++i)
            file.write(qPrintable(u"t-%1,Task %1,Claimant,submitted,,2024-08-01T00:%2:%3Z,2024-08-01T00:%2:%3Z,1\n"_s
                                      .arg(i, 4, 10, QChar(u'0'))
                                      .arg(i / 60, 2, 10, QChar(u'0'))
                                      .arg(i % 60, 2, 10, QChar(u'0'))));
        file.close();
        ImportRequest request;
        request.file = file.fileName();
        RD_VALUE(report, rd::test::settled(m_desk->imports.claims(request)));
        QCOMPARE(report.imported, 1500);
        m_desk->session->announce();
        QTRY_COMPARE(model().rowCount(), 1500);
        // Straight to the end, and back into the middle.
        QTest::keyClick(&m_page->view(), Qt::Key_End);
        QTRY_COMPARE(model().index(1499, 0).data().toString(), u"Task 1499"_s);
        m_page->view().scrollTo(model().index(700, 0), QAbstractItemView::PositionAtTop);
        QTRY_COMPARE(model().index(700, 0).data().toString(), u"Task 0700"_s);
        // A change far above the visible rows: they stay the same rows.
        selectRow(701);
        QTest::qWait(100);
        (void)m_db->apply(
            m_rita, u"take"_s,
            {{m_db->value(u"SELECT work_item_id FROM claim WHERE external_id = 't-0003'"_s).toLongLong(), {}}});
        m_desk->session->announce();
        QTRY_COMPARE(m_db->value(u"SELECT COUNT(*) FROM assignment"_s).toInt(), 1);
        QTRY_COMPARE(m_page->view().selectionModel()->selectedRows().value(0).data().toString(), u"Task 0701"_s);
        QTRY_COMPARE(model().index(701, 0).data().toString(), u"Task 0701"_s);
    }
};

QTEST_MAIN(TestClaimsPage)
#include "tst_claimspage.moc"
