// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace rd {

/// Shared by whoever may stop a call and the call itself. Any thread.
class CancelToken {
public:
    void cancel() { m_cancelled->store(true); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled->load(); }

private:
    std::shared_ptr<std::atomic<bool>> m_cancelled = std::make_shared<std::atomic<bool>>(false);
};

} // namespace rd
