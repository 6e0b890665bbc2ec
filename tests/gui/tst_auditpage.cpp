// SPDX-License-Identifier: GPL-3.0-or-later
// The audit page as an admin uses it: sees, filters, opens, seals, verifies, exports; and who does not see it at all.
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include "app/bootstrap/workspacewindow.h"
#include "models/audit/auditmodel.h"
#include "models/audit/sealtext.h"
#include "tests/gui/desk.h"
#include "ui/dialogs/verifydialog.h"
#include "ui/mainwindow/statusline.h"
#include "ui/pages/auditdetails.h"
#include "ui/pages/auditfilterbar.h"
#include "ui/pages/auditpage.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/queueview.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/texttable.h"

using namespace Qt::StringLiterals;
using namespace rd;
using rd::test::Backend;
using rd::test::Desk;
using rd::test::settled;
using rd::test::startSession;

class TestAuditPage final : public QObject {
    Q_OBJECT

    std::unique_ptr<Backend> m_db;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<AuditPage> m_page;
    PersonId m_mia, m_rita;

    /// Claims by Mia; the first is taken and given back by Rita. 2 events more than claims.
    void begin(int claims)
    {
        m_db = Backend::make();
        m_mia = m_db->person(u"Mia"_s, {u"reviewer"_s});
        m_rita = m_db->person(u"Rita"_s, {u"reviewer"_s});
        for (int i = 0; i < claims; ++i)
            m_db->claim(m_mia, u"Claim %1"_s.arg(i));
        m_db->advance(60'000);
        (void)m_db->apply(m_rita, u"take"_s, {{1, {}}});
        (void)m_db->apply(m_rita, u"release"_s, {{1, {}}}, u"On holiday"_s);
        m_desk = std::make_unique<Desk>(m_db->options());
        m_page = std::make_unique<AuditPage>(m_desk->bench);
        m_page->resize(1200, 700);
        m_page->show();
        // As the window does it.
        connect(m_desk->session.get(), &Session::changed, m_page.get(), &AuditPage::refresh);
        m_page->activate();
        QTRY_COMPARE(model().rowCount(), std::min(claims + 2, AuditService::pageSize));
    }
    [[nodiscard]] AuditModel& model() { return m_page->model(); }
    [[nodiscard]] QString cell(int row, int column) { return model().index(row, column).data().toString(); }
    void selectRow(int row) { m_page->view().selectRow(row); }
    [[nodiscard]] QAction* command(const QString& text)
    {
        for (QAction* action : m_page->commands()) {
            if (action->text().startsWith(text))
                return action;
        }
        return nullptr;
    }
    [[nodiscard]] static VerifyDialog* dialog()
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<VerifyDialog*>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] static bool says(const QWidget* widget, const QString& text)
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

    void showsTheTrailNewestFirst_data() { Backend::addRows(); }
    void showsTheTrailNewestFirst()
    {
        begin(3);
        const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(cell(0, AuditModel::What), u"Released"_s);
        QCOMPARE(cell(0, AuditModel::Item), u"Claim 0"_s);
        QCOMPARE(cell(0, AuditModel::Actor), u"Rita"_s);
        QCOMPARE(cell(0, AuditModel::Change), u"Under review → Released"_s);
        QCOMPARE(cell(0, AuditModel::People), u"Rita →"_s);
        QCOMPARE(cell(0, AuditModel::Via), u"Command line"_s);
        QCOMPARE(cell(0, AuditModel::Desk), u"Claims"_s);
        QCOMPARE(cell(0, AuditModel::Note), u"On holiday"_s);
        QCOMPARE(cell(4, AuditModel::What), u"Filed"_s);
        // Time comes first, with zone and UTC on hover.
        QCOMPARE(m_page->view().horizontalHeader()->visualIndex(AuditModel::Time), 0);
        QVERIFY(model().index(0, AuditModel::Time).data(Qt::ToolTipRole).toString().contains(u"UTC"_s));
        // Somebody else does something: it comes on top, and the selection stays where it was.
        selectRow(0);
        const qint64 selected = model().eventAt(0)->id.value;
        (void)m_db->apply(m_rita, u"take"_s, {{2, {}}});
        m_page->refresh();
        QTRY_COMPARE(model().rowCount(), 6);
        QCOMPARE(cell(0, AuditModel::What), u"Taken for review"_s);
        QCOMPARE(m_page->view().selectionModel()->selectedRows().first().row(), 1);
        QCOMPARE(model().eventAt(1)->id.value, selected);
    }

    void tellsEverythingOfOneEvent_data() { Backend::addRows(); }
    void tellsEverythingOfOneEvent()
    {
        begin(1);
        m_page->setDetailsShown(true);
        selectRow(1); // taken: has a policy
        auto* details = m_page->findChild<AuditDetails*>();
        QVERIFY(details->isVisible());
        const Event event = *model().eventAt(1);
        QVERIFY(event.policyId);
        QVERIFY(
            says(details, u"Policy: claims.orphan_after = 7 days (version %1, as delivered)"_s.arg(*event.policyId)));
        QVERIFY(says(details, u"Clock: "_s));
        QVERIFY(says(details, u"UTC"_s));
        QTRY_VERIFY(says(details, event.op.left(13)));
        QVERIFY(says(details, u"Rita"_s));
        QCOMPARE(says(details, QString::number(event.txid.value_or(-4711))), m_db->isShared());
        command(u"Copy event as JSON"_s)->trigger();
        const QJsonObject json = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object();
        QCOMPARE(json[u"op"_s].toString(), event.op);
        QCOMPARE(json[u"policy_version"_s].toInteger(), *event.policyId);
        QSignalSpy wanted(m_page.get(), &AuditPage::itemWanted);
        emit m_page->view().activated(model().index(1, 0));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<WorkItemId>(), WorkItemId(1));
    }

    void filters_data() { Backend::addRows(); }
    void filters()
    {
        begin(3);
        AuditFilterBar& bar = m_page->filterBar();
        bar.setText(u"holiday"_s);
        QTRY_COMPARE(model().rowCount(), 1);
        bar.setText(u"no such thing"_s);
        auto* state = m_page->findChild<StatePane*>();
        QTRY_VERIFY(state->isVisible());
        QVERIFY(says(state, u"No event matches the filter"_s));
        emit state->clicked();
        QTRY_COMPARE(model().rowCount(), 5);
        bar.showActor(Person{m_rita, u"Rita"_s, {}, {}, false});
        QTRY_COMPARE(model().rowCount(), 2);
        bar.clear();
        QTRY_COMPARE(model().rowCount(), 5);
        const QDate day = QDateTime::fromMSecsSinceEpoch(m_db->now()).date();
        bar.showDays(day.addDays(-3), day.addDays(-1));
        QTRY_VERIFY(state->isVisible());
        bar.showDays(day, day); // both days included
        QTRY_COMPARE(model().rowCount(), 5);
        bar.clear();
        selectRow(0);
        command(u"Only this item"_s)->trigger();
        QTRY_COMPARE(model().rowCount(), 3);
        QCOMPARE(bar.filter().item, WorkItemId(1));
    }

    void olderEventsComeAsOneScrolls_data() { Backend::addRows(); }
    void olderEventsComeAsOneScrolls()
    {
        begin(450);
        QVERIFY(model().canFetchMore({}));
        m_page->view().scrollToBottom();
        QTRY_COMPARE(model().rowCount(), 400);
        // A refresh in between keeps what was read.
        (void)m_db->apply(m_rita, u"take"_s, {{2, {}}});
        m_page->refresh();
        QTRY_COMPARE(model().rowCount(), 401);
        m_page->view().scrollToBottom();
        QTRY_COMPARE(model().rowCount(), 453);
        QVERIFY(!model().canFetchMore({}));
        QSet<qint64> ids;
        for (const Event& event : model().rows())
            ids.insert(event.id.value);
        QCOMPARE(ids.size(), 453);
    }

    void sealsAndVerifies_data() { Backend::addRows(); }
    void sealsAndVerifies()
    {
        begin(3);
        auto* chip = m_page->findChild<Chip*>();
        QTRY_COMPARE(chip->word(), u"Never sealed"_s);
        command(u"Seal now"_s)->trigger();
        QTRY_COMPARE(m_desk->feedback.told, QStringList{u"5 event(s) sealed"_s});
        QTRY_VERIFY(chip->word().startsWith(u"Sealed "_s) && chip->word().endsWith(u", nothing since"_s));
        QTRY_VERIFY(!command(u"Seal now"_s)->isEnabled());
        m_page->verify();
        QTRY_VERIFY(says(dialog(), u"The chain is unbroken"_s));
        QVERIFY(says(dialog(), u"5 events compared, 0 not sealed yet."_s));
        dialog()->close();

        m_db->exec(m_db->isShared() ? u"ALTER TABLE event DISABLE TRIGGER ALL"_s : u"DROP TRIGGER event_no_update"_s);
        m_db->exec(u"UPDATE event SET note = 'forged' WHERE id = %1"_s.arg(model().eventAt(0)->id.value));
        QTRY_VERIFY(!dialog());
        m_page->verify();
        QTRY_VERIFY(says(dialog(), u"The chain is broken"_s));
        const auto* table = dialog()->findChild<TextTable*>();
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 0)->text(),
                 u"Event %1 was changed after seal 1 was made."_s.arg(model().eventAt(0)->id.value));
        for (QPushButton* button : dialog()->findChildren<QPushButton*>()) {
            if (button->text() == u"Copy the result"_s)
                button->click();
        }
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"was changed after seal 1"_s));
        dialog()->close();
    }

    void exportsWhatTheFilterShows_data() { Backend::addRows(); }
    void exportsWhatTheFilterShows()
    {
        begin(3);
        m_page->filterBar().showItem(WorkItemId(1));
        QTRY_COMPARE(model().rowCount(), 3);
        const QString file = m_desk->folder.filePath(u"trail.json"_s);
        m_page->exportTo(file);
        QTRY_COMPARE(m_desk->feedback.told.last(), u"3 row(s) exported to trail.json"_s);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(written.readAll()).object()[u"events"_s].toArray().size(), 3);
    }

    void anErrorIsNotAnEmptyTrail()
    {
        m_db = Backend::make(Dialect::Sqlite);
        m_desk = std::make_unique<Desk>(m_db->options());
        m_page = std::make_unique<AuditPage>(m_desk->bench);
        m_page->show();
        m_db->exec(u"ALTER TABLE event RENAME TO gone"_s);
        m_page->activate();
        auto* state = m_page->findChild<StatePane*>();
        QTRY_VERIFY(state->isVisible());
        QVERIFY(says(state, u"The audit trail could not be read"_s));
        m_db->exec(u"ALTER TABLE gone RENAME TO event"_s);
        emit state->clicked();
        QTRY_VERIFY(says(state, u"No events yet"_s));
    }

    // Only who may read it is offered the page; the status line tells the seal to everybody.
    void thePageIsForAdmins()
    {
        m_db = Backend::make(Dialect::Sqlite);
        const PersonId rita = m_db->person(u"Rita"_s, {u"reviewer"_s});
        m_db->claim(rita, u"A claim"_s);
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        Theme theme(*qApp);
        MemorySecretStore secrets;
        WorkspaceWindow workspace(startSession(m_db->options()), settings, theme, secrets);
        MainWindow& window = workspace.window();
        window.show();
        auto* status = window.findChild<StatusLine*>();
        QTRY_COMPARE(status->sealedText(), u"Never sealed"_s);
        window.showPage(u"audit"_s);
        QCOMPARE(window.currentPage()->id(), u"audit"_s);
        RD_OK(settled(workspace.bench().audit.seal()));
        workspace.bench().session.announce();
        QTRY_VERIFY(status->sealedText().endsWith(u", nothing since"_s));
        workspace.bench().session.actAs(Person{rita, u"Rita"_s, {}, {u"reviewer"_s}, false});
        QCOMPARE(window.currentPage()->id(), u"my-work"_s); // the first page that is hers
        window.showPage(u"audit"_s);
        QCOMPARE(window.currentPage()->id(), u"my-work"_s); // the first page that is hers
        QTRY_VERIFY(!status->sealedText().contains(u"since"_s));
        workspace.bench().session.actAs(std::nullopt);
        window.showPage(u"audit"_s);
        QCOMPARE(window.currentPage()->id(), u"audit"_s);
    }

    void sealTexts()
    {
        const Millis noon = QDateTime(QDate(2024, 9, 1), QTime(12, 4)).toMSecsSinceEpoch();
        SealStatus status{Seal{4, 0, 1, 0, 1, noon, u"kim"_s, QByteArray(32, 'p'), QByteArray(32, 'h')}, 3,
                          noon + 60'000};
        QCOMPARE(sealText(status), u"Sealed 12:04, 3 event(s) since"_s);
        status.since = 1;
        QCOMPARE(sealText(status), u"Sealed 12:04, 1 event(s) since"_s);
        status.since = 1000;
        QCOMPARE(sealText(status), u"Sealed 12:04, 1,000 events or more since"_s);
        status.since = std::nullopt;
        QCOMPARE(sealText(status), u"Sealed 12:04"_s);
        status.now += 3 * millisPerDay;
        QVERIFY(sealText(status) != u"Sealed 12:04"_s);
        QVERIFY(sealToolTip(status).contains(u"68 68 68"_s));
        status.last.reset();
        QCOMPARE(sealText(status), u"Never sealed"_s);
    }
};

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    TestAuditPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_auditpage.moc"
