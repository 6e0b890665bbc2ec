// SPDX-License-Identifier: GPL-3.0-or-later
// Exporting what a page shows: asks for the file, writes it in the background, tells how it went. GUI thread.
#pragma once

#include <QFuture>
#include <QObject>

#include <functional>

#include "app/domain/canceltoken.h"
#include "app/domain/result.h"
#include "ui/pages/workbench.h"

namespace rd {

class ExportFlow final : public QObject {
    Q_OBJECT
public:
    /// Writes all rows into `file`, whose suffix says the format; the number of rows.
    using Write = std::function<QFuture<Result<qint64>>(const QString& file, const CancelToken& cancel)>;
    struct Words {
        QString title;  ///< of the dialog: "Export claims"
        QString failed; ///< "The claims could not be exported."
        QString formats = formatsOfTables();
    };

    ExportFlow(const Workbench& bench, Words words, Write write, QWidget* owner);

    /// Asks where to.
    void start();
    void writeTo(const QString& file);
    /// CSV and Excel, as file dialogs name them.
    [[nodiscard]] static QString formatsOfTables();

private:
    Workbench m_bench;
    Words m_words;
    Write m_write;
    QWidget* m_owner;
};

} // namespace rd
