// SPDX-License-Identifier: GPL-3.0-or-later
// The requests page as people use it: an author files and decides, a reviewer claims and writes, an admin judges
// disputes and pays; on both databases.
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

#include "models/requests/attemptsmodel.h"
#include "models/requests/paymentsmodel.h"
#include "models/requests/requestsqueuemodel.h"
#include "tests/gui/desk.h"
#include "tests/support/requestdesk.h"
#include "ui/dialogs/disputedialog.h"
#include "ui/dialogs/payoutsdialog.h"
#include "ui/dialogs/requestdialog.h"
#include "ui/dialogs/submitdialog.h"
#include "ui/pages/requestdetails.h"
#include "ui/pages/requestsfilter.h"
#include "ui/pages/requestspage.h"
#include "ui/widgets/queueview.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::RequestDesk;
using rd::test::review;
using rd::test::settled;
using rd::test::verdictOf;

class TestRequestsPage final : public QObject {
    Q_OBJECT

    std::unique_ptr<RequestDesk> d;
    std::unique_ptr<rd::test::Desk> m_desk;
    std::unique_ptr<RequestsPage> m_page;

    void begin() { d = std::make_unique<RequestDesk>(); }
    /// The page as this person sees it.
    void open(PersonId person, const QString& name)
    {
        m_page.reset();
        m_desk = std::make_unique<rd::test::Desk>(d->db->isShared() ? d->db->optionsFor(person) : d->db->options());
        if (!d->db->isShared())
            m_desk->session->actAs(*settled(m_desk->people.resolve(name)));
        m_page = std::make_unique<RequestsPage>(m_desk->bench);
        m_page->resize(1100, 800);
        m_page->show();
        // As the window does it.
        connect(m_desk->session.get(), &Session::changed, m_page.get(), &RequestsPage::refresh);
        m_page->activate();
    }
    [[nodiscard]] RequestsQueueModel& model() { return m_page->model(); }
    [[nodiscard]] QString cell(int row, int column) { return model().index(row, column).data().toString(); }
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
    /// One request on the page with its attempts read.
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
        const qint64 first = d->file(5, 2500, u"Look at my logo"_s);
        d->db->advance(60'000);
        QVERIFY(d->file(1, 0, u"Read my speech"_s) > 0);
        QVERIFY(d->submitted(first, d->anna) > 0);
        const qint64 b = d->submitted(first, d->ben);
        QCOMPARE(verdictOf(d->on(d->author, u"reject"_s, b, u"Thin"_s)), u"done"_s);
        QCOMPARE(verdictOf(d->on(d->ben, u"dispute"_s, b, u"It is not"_s)), u"done"_s);
        open(d->boss, u"Boss"_s);
        const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(model().rowCount(), 2);
        QCOMPARE(cell(0, RequestsQueueModel::Title), u"Read my speech"_s); // newest first
        QCOMPARE(cell(1, RequestsQueueModel::Places), u"2 of 5"_s);
        QCOMPARE(cell(1, RequestsQueueModel::Waiting), u"1 disputed"_s);
        QCOMPARE(cell(1, RequestsQueueModel::Author), u"Ada"_s);
        QCOMPARE(cell(1, RequestsQueueModel::Amount), moneyText({2500, u"EUR"_s}));
        QCOMPARE(cell(1, RequestsQueueModel::Held), moneyText({5000, u"EUR"_s}));
        QCOMPARE(cell(0, RequestsQueueModel::Amount), u"Free"_s);
        auto* money = m_page->findChild<QLabel*>(u"money"_s);
        QTRY_VERIFY(money->text().contains(moneyText({5000, u"EUR"_s})));
        // Filters: as typed, as chosen, as clicked; cleared by the button of the empty list.
        auto* search = m_page->findChild<QLineEdit*>(u"search"_s);
        QTest::keyClicks(search, u"logo"_s);
        QTRY_COMPARE(model().rowCount(), 1);
        search->clear();
        QTRY_COMPARE(model().rowCount(), 2);
        m_page->findChild<QToolButton*>(u"chip_disputed"_s)->click();
        QTRY_COMPARE(model().rowCount(), 1);
        QCOMPARE(cell(0, RequestsQueueModel::Title), u"Look at my logo"_s);
        auto* content = m_page->findChild<QComboBox*>(u"content"_s);
        content->setCurrentIndex(content->findData(u"code"_s));
        QTRY_VERIFY(button(m_page.get(), u"Clear the filter"_s) &&
                    button(m_page.get(), u"Clear the filter"_s)->isVisible());
        button(m_page.get(), u"Clear the filter"_s)->click();
        QTRY_COMPARE(model().rowCount(), 2);
    }

    // A click on a header that nothing is sorted by leaves the arrow where it tells the truth.
    void theArrowTellsTheOrder_data() { Backend::addRows(); }
    void theArrowTellsTheOrder()
    {
        begin();
        (void)d->file(2, 2500, u"Look at my logo"_s);
        open(d->boss, u"Boss"_s);
        QTRY_COMPARE(model().rowCount(), 1);
        QHeaderView* header = m_page->view().horizontalHeader();
        const auto click = [header](int column) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              {header->sectionViewportPosition(column) + 20, header->height() / 2});
        };
        QCOMPARE(header->sortIndicatorSection(), RequestsQueueModel::Filed);
        click(RequestsQueueModel::Status);
        QCOMPARE(header->sortIndicatorSection(), RequestsQueueModel::Filed);
        click(RequestsQueueModel::Title);
        QTRY_COMPARE(header->sortIndicatorSection(), RequestsQueueModel::Title);
        const QByteArray state = m_page->view().headerState();
        click(RequestsQueueModel::Status);
        QCOMPARE(header->sortIndicatorSection(), RequestsQueueModel::Title);
        m_page->view().showSort(RequestsQueueModel::Filed, Qt::AscendingOrder);
        m_page->view().restoreHeader(state);
        QCOMPARE(header->sortIndicatorSection(), RequestsQueueModel::Filed);
    }

    // What is past its deadline before the job came by, as the overview's tile asks for it.
    void overdueAndExport_data() { Backend::addRows(); }
    void overdueAndExport()
    {
        begin();
        const qint64 late = d->file(2, 2500, u"Look at my logo"_s);
        QCOMPARE(d->claim(d->anna, late), u"done"_s);
        d->db->advance(d->deadline(d->attempt(late, d->anna)) - d->db->now() + 1);
        const qint64 running = d->file(1, 0, u"=Read my speech"_s);
        QCOMPARE(d->claim(d->ben, running), u"done"_s);
        open(d->boss, u"Boss"_s);
        QTRY_COMPARE(model().rowCount(), 2);
        auto* chip = m_page->findChild<QToolButton*>(u"chip_overdue"_s);
        QTRY_VERIFY(chip->text().endsWith(u"  1"_s));
        RequestsFilter filter;
        filter.overdue = true;
        m_page->setFilter(filter);
        QTRY_COMPARE(model().rowCount(), 1);
        QCOMPARE(cell(0, RequestsQueueModel::Title), u"Look at my logo"_s);
        QVERIFY(chip->isChecked());
        // What is saved is there again, and is cleared by its button.
        m_page->deactivate();
        m_page = std::make_unique<RequestsPage>(m_desk->bench);
        m_page->activate();
        QTRY_COMPARE(model().rowCount(), 1);
        m_page->setFilter({});
        QTRY_COMPARE(model().rowCount(), 2);
        // The file holds what the filter shows, guarded against formulas.
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"requests.csv"_s);
        m_page->exportTo(file);
        QTRY_VERIFY(QFile::exists(file));
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(csv.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[1].startsWith(u"'=Read my speech"_s) || lines[1].startsWith(u"\"'=Read my speech"_s),
                 qPrintable(lines[1]));
        QVERIFY2(lines[2].contains(u"Look at my logo,"_s) && lines[2].contains(u"25.00"_s), qPrintable(lines[2]));
    }

    void filing_data() { Backend::addRows(); }
    void filing()
    {
        begin();
        open(d->author, u"Ada"_s);
        QTRY_VERIFY(button(m_page.get(), u"File a request"_s));
        m_page->fileRequest();
        auto* form = dialog<RequestDialog>();
        QVERIFY(form);
        QPushButton* send = button(form, u"File request"_s);
        QVERIFY(!send->isEnabled());
        QVERIFY(form->findChild<QLabel*>() && send->toolTip().contains("title"_L1));
        form->findChild<QLineEdit*>(u"title"_s)->setText(u"Look at my logo"_s);
        auto* kind = form->findChild<QComboBox*>(u"review"_s);
        kind->setCurrentIndex(kind->findData(u"expert"_s));
        QVERIFY(!send->isEnabled()); // an expert is paid
        form->findChild<QLineEdit*>(u"amount"_s)->setText(u"25"_s);
        form->findChild<QLineEdit*>(u"skills"_s)->setText(u"Logo, 100%"_s);
        QVERIFY(send->toolTip().contains("100%"_L1));
        form->findChild<QLineEdit*>(u"skills"_s)->setText(u"Logo"_s);
        QVERIFY(send->isEnabled());
        send->click();
        QTRY_VERIFY(!dialog<RequestDialog>());
        QTRY_COMPARE(model().rowCount(), 1);
        QCOMPARE(m_desk->feedback.told.last(), u"“Look at my logo” filed"_s);
        // Changing it while nobody holds a place; then no more, and the button says why.
        showOnly();
        QTRY_VERIFY(verb(u"edit"_s)->isEnabled());
        verb(u"edit"_s)->trigger();
        QTRY_VERIFY(dialog<RequestDialog>());
        form = dialog<RequestDialog>();
        QCOMPARE(form->findChild<QLineEdit*>(u"skills"_s)->text(), u"logo"_s);
        form->findChild<QLineEdit*>(u"title"_s)->setText(u"Two logos"_s);
        button(form, u"Save changes"_s)->click();
        QTRY_COMPARE(cell(0, RequestsQueueModel::Title), u"Two logos"_s);
        const qint64 item = model().at(0)->id.value;
        QCOMPARE(d->claim(d->anna, item), u"done"_s);
        m_page->refresh();
        QTRY_VERIFY(!verb(u"edit"_s)->isEnabled());
        QVERIFY2(verb(u"edit"_s)->toolTip().contains("1 place"_L1), qPrintable(verb(u"edit"_s)->toolTip()));
    }

    void claimingAndWriting_data() { Backend::addRows(); }
    void claimingAndWriting()
    {
        begin();
        const qint64 item = d->file(2);
        open(d->anna, u"Anna"_s);
        showOnly();
        QVERIFY(verb(u"claim"_s)->isEnabled());
        verb(u"claim"_s)->trigger();
        QTRY_COMPARE(d->status(d->attempt(item, d->anna)), u"claimed"_s);
        QTRY_VERIFY(verb(u"submit"_s)->isEnabled());
        verb(u"submit"_s)->trigger();
        auto* writing = dialog<SubmitDialog>();
        QVERIFY(writing);
        auto* text = writing->findChild<QPlainTextEdit*>(u"review"_s);
        auto* count = writing->findChild<QLabel*>(u"count"_s);
        text->setPlainText(u"  Half a thought  "_s);
        QCOMPARE(count->text(), u"14 of at least 50 characters"_s);
        QVERIFY(!button(writing, u"Submit"_s)->isEnabled());
        QTRY_VERIFY(writing->findChild<QLabel*>(u"saved"_s)->text().startsWith("Draft saved"_L1));
        writing->close(); // the program is gone; later the draft is there again
        QTRY_VERIFY(!dialog<SubmitDialog>());
        open(d->anna, u"Anna"_s);
        showOnly();
        QTRY_VERIFY(verb(u"submit"_s)->isEnabled());
        verb(u"submit"_s)->trigger();
        writing = dialog<SubmitDialog>();
        text = writing->findChild<QPlainTextEdit*>(u"review"_s);
        QTRY_COMPARE(text->toPlainText(), u"  Half a thought  "_s);
        QVERIFY(writing->findChild<QLabel*>(u"saved"_s)->text().contains("is here again"_L1));
        text->setPlainText(review);
        QVERIFY(button(writing, u"Submit"_s)->isEnabled());
        button(writing, u"Submit"_s)->click();
        QTRY_COMPARE(d->status(d->attempt(item, d->anna)), u"submitted"_s);
        QTRY_VERIFY(!dialog<SubmitDialog>());
    }

    void decidingShowsTheMoney_data() { Backend::addRows(); }
    void decidingShowsTheMoney()
    {
        begin();
        const qint64 item = d->file(2);
        const qint64 a = d->submitted(item, d->anna);
        open(d->boss, u"Boss"_s);
        showOnly();
        auto& confirmer = m_desk->confirmer;
        verb(u"cancel"_s)->trigger(); // asked, and not answered
        QCOMPARE(confirmer.asked.size(), 1);
        QVERIFY2(
            confirmer.asked.last().sentence.contains(u"%1 held for Anna goes back."_s.arg(moneyText({2500, u"EUR"_s}))),
            qPrintable(confirmer.asked.last().sentence));
        QCOMPARE(confirmer.asked.last().note, Prompt::Need::Required);
        QCOMPARE(d->status(a), u"submitted"_s);
        confirmer.answer = Answer{u"Wrong brief"_s, std::nullopt};
        verb(u"cancel"_s)->trigger();
        QTRY_COMPARE(d->status(a), u"cancelled"_s);
        QTRY_COMPARE(m_desk->feedback.lastAction, u"Undo"_s);
        m_desk->feedback.lastRun();
        QTRY_COMPARE(d->status(a), u"submitted"_s);
        QCOMPARE(d->money(a), u"pending"_s);
        const qint64 version = d->db->value(u"SELECT version FROM assignment WHERE id = %1"_s.arg(a)).toLongLong();
        QTRY_COMPARE(m_page->details().model().row(0).version, version);
        QTRY_VERIFY(verb(u"accept"_s)->isEnabled());
        confirmer.answer = Answer{{}, std::nullopt, 4};
        verb(u"accept"_s)->trigger();
        QVERIFY2(confirmer.asked.last().sentence.contains(
                     u"%1 goes to Anna; nothing can take it back."_s.arg(moneyText({2500, u"EUR"_s}))),
                 qPrintable(confirmer.asked.last().sentence));
        QTRY_COMPARE(d->status(a), u"accepted"_s);
        QCOMPARE(d->money(a), u"due"_s);
        QCOMPARE(d->db->value(u"SELECT rating FROM assignment WHERE id = %1"_s.arg(a)).toInt(), 4);
        QTRY_VERIFY(!verb(u"accept"_s)->isEnabled());
    }

    // Both sides are on the screen, and who rejected does not judge.
    void aDispute_data() { Backend::addRows(); }
    void aDispute()
    {
        begin();
        const qint64 a = d->submitted(d->file(1), d->anna);
        QCOMPARE(verdictOf(d->on(d->boss, u"reject"_s, a, u"Thin soup"_s)), u"done"_s);
        QCOMPARE(verdictOf(d->on(d->anna, u"dispute"_s, a, u"Thick enough"_s)), u"done"_s);
        open(d->boss, u"Boss"_s);
        showOnly();
        QVERIFY(!verb(u"overturn"_s)->isEnabled());
        open(d->other, u"Other"_s);
        showOnly();
        QVERIFY(verb(u"overturn"_s)->isEnabled());
        QPushButton* both = button(m_page.get(), u"Both sides"_s);
        QVERIFY(both && both->isVisible());
        both->click();
        auto* sides = dialog<DisputeDialog>();
        QVERIFY(sides);
        QStringList texts;
        for (const QLabel* label : sides->findChildren<QLabel*>())
            texts << label->text();
        for (const QString& text : {u"Thin soup"_s, u"Thick enough"_s, review, u"Is it readable?"_s})
            QVERIFY2(texts.contains(text), qPrintable(text));
        m_desk->confirmer.answer = Answer{u"It is what was asked for"_s, std::nullopt};
        button(sides, u"Overturn"_s)->click();
        QTRY_COMPARE(d->status(a), u"accepted"_s);
        QCOMPARE(d->money(a), u"due"_s);
    }

    void payouts_data() { Backend::addRows(); }
    void payouts()
    {
        begin();
        for (int i = 0; i < 3; ++i) {
            const qint64 a = d->submitted(d->file(1, 1000), i % 2 ? d->anna : d->ben);
            QCOMPARE(verdictOf(d->on(i == 0 ? d->boss : d->author, u"accept"_s, a)), u"done"_s);
        }
        open(d->boss, u"Boss"_s);
        m_page->showPayouts();
        auto* dialogOf = dialog<PayoutsDialog>();
        QVERIFY(dialogOf);
        QTRY_COMPARE(dialogOf->model().rowCount(), 3);
        QVERIFY(dialogOf->findChild<QLabel*>(u"sum"_s)->text().contains(moneyText({3000, u"EUR"_s})));
        m_desk->confirmer.answer = Answer{};
        auto* pay = dialogOf->findChild<QPushButton*>(u"pay"_s);
        QVERIFY(pay->isVisible() && pay->isEnabled());
        QVERIFY(!dialogOf->findChild<QPushButton*>(u"settle"_s)->isVisible());
        pay->click();
        QTRY_COMPARE(m_desk->feedback.left.size(), 1); // one that the payer accepted
        QVERIFY(m_desk->feedback.left.first().text.contains("another admin pays"_L1));
        QTRY_COMPARE(dialogOf->model().rowCount(), 1);
        dialogOf->findChild<QToolButton*>(u"state_sent"_s)->click();
        QTRY_COMPARE(dialogOf->model().rowCount(), 2);
        dialogOf->view().selectRow(0);
        m_desk->confirmer.answer = Answer{u"Closed account"_s, std::nullopt};
        dialogOf->findChild<QPushButton*>(u"fail"_s)->click();
        QTRY_COMPARE(dialogOf->model().rowCount(), 1);
        dialogOf->findChild<QToolButton*>(u"state_failed"_s)->click();
        QTRY_COMPARE(dialogOf->model().rowCount(), 1);
        QTRY_VERIFY(dialogOf->findChild<QPushButton*>(u"retry"_s)->isVisible());
        dialogOf->close();
    }

    void whoIsOffered()
    {
        d = std::make_unique<RequestDesk>(Dialect::Sqlite);
        open(d->boss, u"Boss"_s);
        const auto offered = [this](const QSet<QString>& roles) {
            return m_page->isOffered({PersonId(1), {}, roles, false});
        };
        QVERIFY(offered({u"admin"_s}) && offered({u"reviewer"_s}) && offered({u"engineer"_s}));
        QVERIFY(!offered({}));
        RequestsFilter filter;
        filter.statuses = {u"open"_s, u"archived"_s};
        filter.author = Person{d->author, u"Ada"_s, {}, {}, false};
        filter.disputed = true;
        QCOMPARE(RequestsFilter::fromJson(filter.toJson()), filter);
        QVERIFY(RequestsFilter::fromJson({{u"statuses"_s, u"nonsense"_s}, {u"content_type"_s, u"poems"_s}}).isEmpty());
    }
};

QTEST_MAIN(TestRequestsPage)
#include "tst_requestspage.moc"
