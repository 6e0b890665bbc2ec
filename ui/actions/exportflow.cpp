// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/exportflow.h"

#include <QFileDialog>
#include <QRegularExpression>

#include "app/services/future.h"
#include "ui/actions/feedback.h"

using namespace Qt::StringLiterals;

namespace rd {

ExportFlow::ExportFlow(const Workbench& bench, Words words, Write write, QWidget* owner)
    : QObject(owner)
    , m_bench(bench)
    , m_words(std::move(words))
    , m_write(std::move(write))
    , m_owner(owner)
{
}

QString ExportFlow::formatsOfTables()
{
    return tr("CSV (*.csv);;Excel (*.xlsx)");
}

void ExportFlow::start()
{
    auto* dialog = new QFileDialog(m_owner->window(), m_words.title, {}, m_words.formats);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& format) {
        static const QRegularExpression suffix(u"\\*\\.(\\w+)"_s);
        dialog->setDefaultSuffix(suffix.match(format).captured(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &ExportFlow::writeTo);
    dialog->open();
}

void ExportFlow::writeTo(const QString& file)
{
    CancelToken cancel;
    m_bench.feedback.tell(tr("Exporting to %1").arg(QFileInfo(file).fileName()), tr("Cancel"),
                          [cancel]() mutable { cancel.cancel(); });
    whenDone(m_write(file, cancel), this, [this, file](const Result<qint64>& rows) {
        if (rows)
            m_bench.feedback.tell(tr("%n row(s) exported to %1", nullptr, int(*rows)).arg(QFileInfo(file).fileName()));
        else if (rows.error().code == ErrorCode::Cancelled)
            m_bench.feedback.tell(tr("Export cancelled; no file was written"));
        else
            m_bench.feedback.fail(m_words.failed, rows.error(), [this, file] { writeTo(file); });
    });
}

} // namespace rd
