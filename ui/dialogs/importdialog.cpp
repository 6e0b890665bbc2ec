// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>

#include "app/services/future.h"
#include "app/services/importservice.h"
#include "app/services/session.h"
#include "ui/actions/feedback.h"
#include "ui/dialogs/importsummary.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

using namespace Qt::StringLiterals;

namespace rd {

ImportDialog::ImportDialog(const Workbench& bench, const QString& file, QWidget* parent)
    : Dialog(bench.theme, tr("Import claims"), {}, parent)
    , m_bench(bench)
    , m_name(new ElidedLabel(this))
    , m_summary(new ImportSummary(bench.theme, this))
{
    addFileRow();
    content()->addWidget(m_summary, 1);
    m_summary->hide();
    content()->addStretch();
    addButtons();
    resize(Theme::scaled(640), Theme::scaled(300));
    setFile(file);
}

ImportDialog::~ImportDialog()
{
    m_stop.cancel(); // whatever still runs would end with nobody to tell
}

void ImportDialog::addFileRow()
{
    auto* card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    auto* row = new QHBoxLayout(card);
    const int inside = theme().size(u"inside"_s);
    row->setContentsMargins(theme().size(u"between"_s), inside, inside, inside);
    row->setSpacing(inside);
    auto* icon = new QLabel(card);
    icon->setPixmap(theme().icon(u"upload"_s).pixmap(theme().size(u"nav_icon"_s)));
    m_choose = new QPushButton(tr("C&hoose…"), card);
    m_choose->setAutoDefault(false);
    row->addWidget(icon);
    row->addWidget(m_name, 1);
    row->addWidget(m_choose);
    content()->addWidget(card);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::choose);
}

void ImportDialog::addButtons()
{
    m_copy = addSideButton(tr("Copy problems"));
    m_cancel = addCancel();
    m_again = addButton(tr("Check again"));
    m_import = addButton({}, u"primary"_s);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_summary->problems()); });
    connect(m_again, &QPushButton::clicked, this, &ImportDialog::check);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
}

void ImportDialog::choose()
{
    auto* files =
        new QFileDialog(this, tr("Choose a file of claims"), m_file.isEmpty() ? QString() : QFileInfo(m_file).path(),
                        tr("Claims (*.csv *.csv.gz);;All files (*)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &ImportDialog::setFile);
    files->open();
}

void ImportDialog::setFile(const QString& file)
{
    m_file = file;
    m_checked = false;
    m_summary->hide();
    m_name->setFullText(file.isEmpty() ? tr("No file chosen yet") : QFileInfo(file).fileName());
    setSentence(file.isEmpty()
                    ? tr("Choose a CSV file (or .csv.gz). It is checked first; nothing is imported before you say so.")
                    : tr("The file is checked first; nothing is imported before you say so."));
    setProblem({});
    updateButtons();
    if (!file.isEmpty())
        check();
    else
        m_choose->setFocus();
}

void ImportDialog::check()
{
    // Bad rows are left out of the check, so that the other ones are counted, too.
    run(Running::Check, true, true);
}

void ImportDialog::import()
{
    run(Running::Import, false, m_report.refused > 0);
}

void ImportDialog::run(Running what, bool dryRun, bool skipBad)
{
    if (m_running != Running::Nothing)
        return;
    m_running = what;
    m_stop = {};
    setProblem({});
    if (what == Running::Check) {
        m_checked = false;
        m_summary->hide();
    }
    showProgress(0);
    updateButtons();
    const auto future =
        m_bench.imports.claims({.file = m_file, .dryRun = dryRun, .skipBad = skipBad, .cancel = m_stop});
    auto* watcher = whenDone(future, this, [this, what](const Result<ImportReport>& report) {
        m_running = Running::Nothing;
        hideProgress();
        what == Running::Check ? finishCheck(report) : finishImport(report);
    });
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, &ImportDialog::showProgress);
}

void ImportDialog::showProgress(int permille)
{
    if (m_running == Running::Nothing || m_stop.isCancelled())
        return;
    const QString what = m_running == Running::Check ? tr("Checking the file") : tr("Importing");
    setProgress(permille, tr("%1: %2 %").arg(what).arg(permille / 10));
}

void ImportDialog::finishCheck(const Result<ImportReport>& report)
{
    if (report)
        showReport(*report);
    else
        showFailure(report.error().code == ErrorCode::Cancelled
                        ? makeError(ErrorCode::Cancelled, tr("The check was cancelled."))
                        : report.error());
}

void ImportDialog::finishImport(const Result<ImportReport>& report)
{
    if (!report) {
        showFailure(report.error().code == ErrorCode::Cancelled
                        ? makeError(ErrorCode::Cancelled, tr("The import was cancelled. Nothing was imported."))
                        : report.error());
        return;
    }
    if (!report->done) { // it changed between the check and the import
        showReport(*report);
        setProblem(
            tr("The file was refused as a whole; nothing was imported. It changed since the check: check it again."));
        return;
    }
    QString told = tr("%Ln claim(s) imported", nullptr, int(report->imported));
    if (report->refused > 0)
        told = tr("%1; %2 in %3")
                   .arg(told, tr("%Ln refused row(s)", nullptr, int(report->refused)),
                        QFileInfo(report->rejectedFile).fileName());
    m_bench.feedback.tell(told);
    m_bench.session.announce();
    accept();
}

void ImportDialog::showReport(const ImportReport& report)
{
    m_report = report;
    m_checked = true;
    setSentence({});
    m_summary->show(report, m_file);
    updateButtons();
    resize(width(), std::max(height(), sizeHint().height() + (report.problems.isEmpty() ? 0 : 60)));
    m_cancel->setFocus();
}

void ImportDialog::showFailure(const Error& error)
{
    setProblem(error.text);
    updateButtons();
}

void ImportDialog::updateButtons()
{
    const bool idle = m_running == Running::Nothing;
    const bool importable = m_checked && m_report.done && m_report.imported > 0;
    m_choose->setEnabled(idle);
    m_copy->setVisible(m_checked && !m_report.problems.isEmpty());
    m_cancel->setEnabled(true);
    m_cancel->setText(idle && m_checked && !importable ? tr("Close") : tr("Cancel"));
    m_again->setEnabled(idle);
    m_again->setVisible(idle && !m_file.isEmpty() && !(importable && m_report.refused == 0));
    m_again->setText(m_checked ? tr("Check again") : tr("Retry"));
    m_import->setEnabled(idle);
    m_import->setVisible(importable);
    const int claims = int(m_report.imported);
    m_import->setText(m_report.refused > 0 ? tr("Import the other %Ln claim(s)", nullptr, claims)
                                           : tr("Import %Ln claim(s)", nullptr, claims));
}

void ImportDialog::reject()
{
    if (m_running == Running::Nothing) {
        Dialog::reject();
        return;
    }
    m_stop.cancel(); // the answer says whether it came in time
    m_cancel->setEnabled(false);
    setProgress(-1, tr("Cancelling…"));
}

} // namespace rd
