// SPDX-License-Identifier: GPL-3.0-or-later
// My work as a reviewer sees it, on both databases: what is with them, what is on offer, figures, and nothing else.
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

#include "models/claims/claimsqueuemodel.h"
#include "models/work/offermodel.h"
#include "models/work/workmodel.h"
#include "tests/gui/desk.h"
#include "tests/support/reviewwork.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/personworkdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/claimspage.h"
#include "ui/pages/claimssection.h"
#include "ui/pages/myworkpage.h"
#include "ui/pages/settingspage.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/texttable.h"
#include "ui/widgets/tile.h"
#include "ui/work/figurespane.h"
#include "ui/work/reviewspane.h"
#include "ui/work/workdashboard.h"
#include "ui/work/worksection.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::Desk;

namespace {

/// Notes what a section would act on.
class NotedActions final : public WorkActions {
public:
    explicit NotedActions(QObject* parent)
        : WorkActions(parent)
        , m_action(new QAction(u"Act"_s, this))
        , m_dispute(new QAction(u"Dispute"_s, this))
    {
        m_dispute->setData(u"dispute"_s);
        all << this;
    }
    [[nodiscard]] QList<QAction*> actions() const override { return {m_action, m_dispute}; }
    void setSelection(const QList<WorkRow>& reviews, const QList<WorkOffer>& offers, Millis) override
    {
        titles.clear();
        for (const WorkRow& row : reviews)
            titles << row.title;
        for (const WorkOffer& offer : offers)
            titles << offer.title;
    }
    QStringList titles;
    static inline QList<NotedActions*> all;

private:
    QAction *m_action, *m_dispute;
};

} // namespace

class TestMyWork : public QObject {
    Q_OBJECT

    std::unique_ptr<Backend> m_db;
    PersonId m_mia, m_rita, m_omar;
    std::unique_ptr<Desk> m_desk;

    /// Rita holds two (one of them late), Omar one, and one is on offer. The desk is Rita's.
    void begin()
    {
        m_db = Backend::make();
        m_mia = m_db->person(u"Mia"_s, {});
        m_rita = m_db->person(u"Rita"_s, {u"reviewer"_s});
        m_omar = m_db->person(u"Omar"_s, {u"reviewer"_s});
        (void)m_db->apply(m_rita, u"take"_s, {{m_db->claim(m_mia, u"Late"_s), {}}});
        m_db->advance(7 * millisPerDay + 1000);
        (void)m_db->apply(m_rita, u"take"_s, {{m_db->claim(m_mia, u"Fresh"_s), {}}});
        (void)m_db->apply(m_omar, u"take"_s, {{m_db->claim(m_mia, u"Omar's"_s), {}}});
        m_db->claim(m_mia, u"Waiting"_s);
        m_desk = std::make_unique<Desk>(m_db->isShared() ? m_db->optionsFor(m_rita) : m_db->options());
        if (!m_db->isShared()) {
            RD_VALUE(rita, rd::test::settled(m_desk->people.resolve(u"Rita"_s)));
            m_desk->session->actAs(rita);
        }
    }
    static QStringList titles(ClaimsSection& section)
    {
        QStringList titles;
        for (int row = 0; row < section.model().rowCount(); ++row)
            titles << section.model().index(row, 0).data().toString();
        return titles;
    }
    /// The desk as Rita, with requests in every state: one due in three hours, one given to Omar.
    void beginRequests()
    {
        m_db = Backend::make();
        m_mia = m_db->person(u"Mia"_s, {});
        m_rita = m_db->person(u"Rita"_s, {u"reviewer"_s});
        m_omar = m_db->person(u"Omar"_s, {u"reviewer"_s});
        const PersonId ada = m_db->person(u"Ada"_s, {u"reviewer"_s});
        m_db->exec(u"INSERT INTO person_tag (person_id, tag) VALUES (%1, 'logo')"_s.arg(m_rita.value));
        test::ReviewWork work(*m_db);
        QVERIFY(work.claim(m_rita, work.file(ada, u"Urgent"_s, 1, 2500)) > 0);
        m_db->advance(69 * millisPerHour);
        QVERIFY(work.claim(m_rita, work.file(ada, u"Calm"_s, 1, 0)) > 0);
        const qint64 accepted = work.submitted(m_rita, work.file(ada, u"Accepted"_s, 1, 4000));
        QCOMPARE(work.on(ada, u"accept"_s, accepted, {}, {{u"rating"_s, 5}}), u"done"_s);
        const qint64 rejected = work.submitted(m_rita, work.file(ada, u"Rejected"_s, 1, 1000));
        QCOMPARE(work.on(ada, u"reject"_s, rejected, u"Thin"_s), u"done"_s);
        QVERIFY(work.submitted(m_rita, work.file(ada, u"Submitted"_s, 1, 900)) > 0);
        work.file(ada, u"Any"_s, 1, 0);
        work.file(ada, u"Logo"_s, 2, 1500, u"logo"_s);
        QVERIFY(work.claim(m_omar, work.file(ada, u"Omar's"_s)) > 0);
        m_desk = std::make_unique<Desk>(m_db->isShared() ? m_db->optionsFor(m_rita) : m_db->options());
        if (!m_db->isShared()) {
            RD_VALUE(rita, rd::test::settled(m_desk->people.resolve(u"Rita"_s)));
            m_desk->session->actAs(rita);
        }
    }
    static QStringList column(WorkSection& section, int column)
    {
        QStringList texts;
        const QAbstractItemModel* model = section.view().model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, column).data().toString();
        return texts;
    }
    static QAction* verb(ClaimsSection& section, const QString& name)
    {
        for (QAction* action : section.actions()) {
            if (action->data().toString() == name)
                return action;
        }
        return nullptr;
    }

private slots:
    void cleanup()
    {
        m_desk.reset();
        m_db.reset();
    }

    void showsWhatIsMineAndOnOffer_data() { Backend::addRows(); }
    void showsWhatIsMineAndOnOffer()
    {
        begin();
        MyWorkPage page(m_desk->bench);
        page.resize(1000, 700);
        page.show();
        connect(m_desk->session.get(), &Session::changed, &page, &MyWorkPage::refresh);
        qint64 badge = -1;
        connect(&page, &Page::badgeChanged, &page, [&](qint64 count) { badge = count; });
        page.activate();
        QTRY_COMPARE(titles(page.held()), (QStringList{u"Late"_s, u"Fresh"_s})); // most urgent first
        QTRY_COMPARE(titles(page.offered()), QStringList{u"Waiting"_s});
        QTRY_COMPARE(badge, 1);               // the late one
        QTRY_COMPARE(page.held().total(), 2); // of the list, not of every status
        QTRY_COMPARE(page.offered().total(), 1);

        // Take it: it moves from one list to the other by itself.
        page.offered().view().selectRow(0);
        QTRY_VERIFY(verb(page.offered(), u"take"_s)->isEnabled());
        QVERIFY(!verb(page.offered(), u"approve"_s)->isEnabled());
        verb(page.offered(), u"take"_s)->trigger();
        QTRY_COMPARE(titles(page.held()).size(), 3);
        QTRY_VERIFY(titles(page.offered()).isEmpty());
        QVERIFY(m_desk->feedback.failed.isEmpty());
    }

    void requestsHaveTheirPlace_data() { Backend::addRows(); }
    void requestsHaveTheirPlace()
    {
        beginRequests();
        MyWorkPage page(m_desk->bench);
        page.resize(1020, 720);
        page.show();
        qint64 badge = -1;
        connect(&page, &Page::badgeChanged, &page, [&](qint64 count) { badge = count; });
        page.activate();
        WorkDashboard& work = page.dashboard();
        WorkSection& active = work.section(WorkDashboard::Active);
        QTRY_COMPARE(column(active, WorkModel::Title), (QStringList{u"Urgent"_s, u"Calm"_s}));
        QCOMPARE(badge, 1);
        // Words as well as colour, and they move.
        const QModelIndex next = active.reviews()->index(0, WorkModel::Next);
        QCOMPARE(next.data().toString(), u"3 h 0 min left, due now"_s);
        QCOMPARE(next.data(ToneRole).value<Tone>(), Tone::Critical);
        QCOMPARE(active.reviews()->index(1, WorkModel::Next).data(ToneRole).value<Tone>(), Tone::Main);
        active.setNow(m_db->now() + 4 * millisPerHour);
        QCOMPARE(next.data().toString(), u"1 h 0 min overdue"_s);
        QCOMPARE(column(work.section(WorkDashboard::Submitted), WorkModel::Title), QStringList{u"Submitted"_s});
        QVERIFY(column(work.section(WorkDashboard::Submitted), WorkModel::Next)
                    .first()
                    .startsWith(u"Accepted automatically on"_s));
        QCOMPARE(column(work.section(WorkDashboard::Decided), WorkModel::Title),
                 (QStringList{u"Rejected"_s, u"Accepted"_s}));
        QVERIFY(column(work.section(WorkDashboard::Decided), WorkModel::Next)
                    .first()
                    .startsWith(u"You can dispute until"_s));
        QCOMPARE(column(work.section(WorkDashboard::Decided), WorkModel::Next).last(), u"Rated 5 of 5"_s);
        QCOMPARE(column(work.section(WorkDashboard::Offers), OfferModel::Title), (QStringList{u"Logo"_s, u"Any"_s}));
        QVERIFY(column(work.section(WorkDashboard::Offers), OfferModel::Why).first().startsWith(u"You know logo"_s));
        QCOMPARE(work.tile(0).number(), u"1"_s);    // due within 24 h
        QCOMPARE(work.tile(4).number(), u"50 %"_s); // acceptance rate
        // A row leads to where all of it is shown.
        QSignalSpy opened(&page, &MyWorkPage::openWanted);
        emit active.view().activated(active.reviews()->index(0, 0));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().last().toString(), u"requests"_s);
    }

    void figuresAndReviews_data() { Backend::addRows(); }
    void figuresAndReviews()
    {
        beginRequests();
        MyWorkPage page(m_desk->bench);
        page.resize(1020, 720);
        page.show();
        page.activate();
        WorkDashboard& work = page.dashboard();
        QTRY_COMPARE(work.dashboard().figures.total(), 5);
        work.showTab(WorkDashboard::Figures);
        FiguresPane& figures = work.figures();
        QTRY_VERIFY(figures.earnings().chart().isVisible());
        QCOMPARE(figures.rate().number(), u"50 %"_s);
        QCOMPARE(figures.money().rowCount(), 1);
        const auto cell = [&](int column) { return figures.money().item(0, column)->text(); };
        QCOMPARE(cell(0), u"EUR"_s);
        QCOMPARE(cell(5), QLocale().toString(40.0, 'f', 2));  // earned
        QCOMPARE(cell(8), QLocale().toString(44.0, 'f', 2));  // pending: held, submitted and rejected
        QCOMPARE(cell(10), QLocale().toString(84.0, 'f', 2)); // all of the ledger
        QCOMPARE(figures.earnings().table()->rowCount(), 12);
        QCOMPARE(figures.outcomes().table()->rowCount(), 26);

        work.showTab(WorkDashboard::Reviews);
        WorkSection& all = work.section(WorkDashboard::Reviews);
        QTRY_COMPARE(column(all, WorkModel::Title),
                     (QStringList{u"Submitted"_s, u"Rejected"_s, u"Accepted"_s, u"Calm"_s, u"Urgent"_s}));
        work.reviews().setStatus(u"accepted"_s);
        QTRY_COMPARE(column(all, WorkModel::Title), QStringList{u"Accepted"_s});
        QVERIFY(work.reviews().filter().findData(u"expired"_s) < 0); // there are none
        work.reviews().setStatus({});
        QTRY_COMPARE(all.count(), 5);
    }

    void actionsGetTheSelection_data() { Backend::addRows(); }
    void actionsGetTheSelection()
    {
        beginRequests();
        NotedActions::all.clear();
        MyWorkPage page(m_desk->bench, nullptr, [](QObject* parent) { return new NotedActions(parent); });
        page.resize(1020, 720);
        page.show();
        page.activate();
        QTRY_COMPARE(page.dashboard().section(WorkDashboard::Active).count(), 2);
        QCOMPARE(NotedActions::all.size(), 4); // one for each list
        // What nobody does with an active review is not offered there.
        QCOMPARE(page.dashboard().section(WorkDashboard::Active).actions().size(), 1);
        QCOMPARE(page.dashboard().section(WorkDashboard::Decided).actions().size(), 2);
        page.dashboard().section(WorkDashboard::Active).view().selectRow(1);
        QCOMPARE(NotedActions::all[0]->titles, QStringList{u"Calm"_s});
        page.dashboard().section(WorkDashboard::Offers).view().selectAll();
        QCOMPARE(NotedActions::all[2]->titles, (QStringList{u"Logo"_s, u"Any"_s}));
        QVERIFY(page.commands().contains(NotedActions::all[0]->actions().first()));
    }

    void anAdminOpensItForSomebody_data() { Backend::addRows(); }
    void anAdminOpensItForSomebody()
    {
        beginRequests();
        m_desk = std::make_unique<Desk>(m_db->options());
        RD_OK(m_db->apply(m_rita, u"take"_s, {{m_db->claim(m_mia, u"A claim"_s), {}}}));
        PersonWorkDialog dialog(m_desk->bench, Person{m_rita, u"Rita"_s, {}, {}, false}, nullptr);
        dialog.open();
        WorkSection& active = dialog.dashboard().section(WorkDashboard::Active);
        // All desks in one list: there is nothing to act on.
        QTRY_COMPARE(column(active, WorkModel::Title), (QStringList{u"Urgent"_s, u"Calm"_s, u"A claim"_s}));
        QVERIFY(active.actions().isEmpty());
        QCOMPARE(dialog.dashboard().dashboard().name, u"Rita"_s);
        dialog.dashboard().showTab(WorkDashboard::Reviews);
        QTRY_COMPARE(dialog.dashboard().section(WorkDashboard::Reviews).count(), 6);
    }

    void failureIsSaid()
    {
        m_db = Backend::make(Dialect::Sqlite);
        m_desk = std::make_unique<Desk>(m_db->options());
        m_db->exec(u"DROP TABLE draft"_s); // not asked
        m_db->exec(u"DROP TABLE ledger_entry"_s);
        MyWorkPage page(m_desk->bench);
        page.show();
        page.activate();
        WorkSection& submitted = page.dashboard().section(WorkDashboard::Submitted);
        const auto says = [&] {
            QStringList texts;
            for (const QLabel* label : submitted.findChildren<QLabel*>())
                texts << label->text();
            return texts.contains(u"The work could not be read"_s);
        };
        QTRY_VERIFY(says()); // never "Nothing is submitted"
    }

    void pagesFollowTheRoles_data() { Backend::addRows(); }
    void pagesFollowTheRoles()
    {
        begin();
        const Actor rita{m_rita, u"Rita"_s, {u"reviewer"_s}, false};
        const Actor anna{PersonId(99), u"Anna"_s, {u"admin"_s}, false};
        MainWindow window(*m_desk->session, m_desk->settings, m_desk->theme);
        auto* mine = new MyWorkPage(m_desk->bench);
        window.setPages({mine, new ClaimsPage(m_desk->bench), new SettingsPage(m_desk->bench, nullptr)}, m_desk->bench,
                        u"claims"_s);
        QVERIFY(mine->isOffered(rita));
        QVERIFY(!mine->isOffered(anna));
        QCOMPARE(window.currentPage()->id(), u"claims"_s); // the first time
        window.showPage(u"my-work"_s);
        QCOMPARE(window.currentPage()->id(), u"my-work"_s);
        if (m_db->isShared())
            return;
        // Acting as somebody who reviews nothing: the page goes, and the window shows the next one.
        RD_VALUE(mia, rd::test::settled(m_desk->people.resolve(u"Mia"_s)));
        m_desk->session->actAs(mia);
        QCOMPARE(window.currentPage()->id(), u"claims"_s);
        window.showPage(u"my-work"_s);
        QCOMPARE(window.currentPage()->id(), u"claims"_s);
    }
};

QTEST_MAIN(TestMyWork)
#include "tst_mywork.moc"
