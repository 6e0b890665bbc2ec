// SPDX-License-Identifier: GPL-3.0-or-later
// My work as a reviewer sees it, on both databases: what is with them, what is on offer, and nothing else.
#include <QAction>
#include <QLabel>

#include "models/claims/claimsqueuemodel.h"
#include "tests/gui/desk.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/claimspage.h"
#include "ui/pages/claimssection.h"
#include "ui/pages/myworkpage.h"
#include "ui/pages/settingspage.h"
#include "ui/widgets/queueview.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::Desk;

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
        QTRY_COMPARE(badge, 1);           // the late one
        QCOMPARE(page.held().total(), 2); // of the list, not of every status
        QCOMPARE(page.offered().total(), 1);

        // Take it: it moves from one list to the other by itself.
        page.offered().view().selectRow(0);
        QTRY_VERIFY(verb(page.offered(), u"take"_s)->isEnabled());
        QVERIFY(!verb(page.offered(), u"approve"_s)->isEnabled());
        verb(page.offered(), u"take"_s)->trigger();
        QTRY_COMPARE(titles(page.held()).size(), 3);
        QTRY_VERIFY(titles(page.offered()).isEmpty());
        QVERIFY(m_desk->feedback.failed.isEmpty());
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
