// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace rd {

/// Shared by whoever may stop a call and the call itself. Any thread.
class CancelToken {
public:
    void cancel() { m_state->cancelled.store(true); }
    [[nodiscard]] bool isCancelled() const
    {
        for (const State* state = m_state.get(); state; state = state->above.get()) {
            if (state->cancelled.load())
                return true;
        }
        return false;
    }
    /// For a part of the work: cancelled with this one, or alone.
    [[nodiscard]] CancelToken part() const
    {
        CancelToken token;
        token.m_state->above = m_state;
        return token;
    }

private:
    struct State {
        std::atomic<bool> cancelled = false;
        std::shared_ptr<const State> above;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace rd
