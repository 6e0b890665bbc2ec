// SPDX-License-Identifier: GPL-3.0-or-later
// rd_bench_mapped MS PROGRAM [ARGUMENT...]: starts a program and prints the milliseconds until its first window is
// mapped (told by the X server, nobody polls), and VmRSS and PSS in kB after MS more milliseconds. No Qt: Xlib's
// macros.
#include <X11/Xlib.h>
#include <csignal>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>
#include <thread>

namespace {

using Clock = std::chrono::steady_clock;
constexpr int limitMs = 60'000;
constexpr int smallestWidth = 600; // of a main window; a dialog that says "one moment" is none
constexpr int smallestHeight = 400;

double since(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

pid_t launch(char** command)
{
    const pid_t pid = fork();
    if (pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        std::freopen("/dev/null", "w", stdout) != nullptr ? execvp(command[0], command) : -1;
        std::perror(command[0]);
        _exit(127);
    }
    return pid;
}

bool isWindow(Display* display, const XMapEvent& map)
{
    XWindowAttributes a{};
    return !map.override_redirect && XGetWindowAttributes(display, map.window, &a) != 0 && a.width >= smallestWidth &&
           a.height >= smallestHeight;
}

/// False: none came.
bool waitForWindow(Display* display, pid_t pid, Clock::time_point start)
{
    while (since(start) < limitMs) {
        while (XPending(display) > 0) {
            XEvent event{};
            XNextEvent(display, &event);
            if (event.type == MapNotify && isWindow(display, event.xmap))
                return true;
        }
        if (waitpid(pid, nullptr, WNOHANG) == pid)
            return false;
        pollfd fd{ConnectionNumber(display), POLLIN, 0};
        poll(&fd, 1, 100);
    }
    return false;
}

long kilobytes(pid_t pid, const char* file, const char* key)
{
    std::ifstream in("/proc/" + std::to_string(pid) + '/' + file);
    for (std::string line; std::getline(in, line);) {
        if (line.compare(0, std::strlen(key), key) == 0)
            return std::atol(line.c_str() + std::strlen(key));
    }
    return -1;
}

void finish(pid_t pid)
{
    kill(pid, SIGTERM);
    for (int i = 0; i < 50; ++i) {
        if (waitpid(pid, nullptr, WNOHANG) == pid)
            return;
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    kill(pid, SIGKILL);
    waitpid(pid, nullptr, 0);
}

} // namespace

int main(int argc, char** argv)
{
    Display* display = argc >= 3 ? XOpenDisplay(nullptr) : nullptr;
    if (!display) {
        std::fprintf(stderr, "usage: rd_bench_mapped MS PROGRAM [ARGUMENT...], with an X server at DISPLAY\n");
        return 2;
    }
    // A window may be gone before we ask for its size.
    XSetErrorHandler([](Display*, XErrorEvent*) { return 0; });
    XSelectInput(display, DefaultRootWindow(display), SubstructureNotifyMask);
    XSync(display, False);
    const auto start = Clock::now();
    const pid_t pid = launch(argv + 2);
    if (!waitForWindow(display, pid, start)) {
        std::fprintf(stderr, "%s: no window\n", argv[2]);
        finish(pid);
        return 1;
    }
    const double took = since(start);
    std::this_thread::sleep_for(std::chrono::milliseconds(std::atoi(argv[1])));
    std::printf("%.1f %ld %ld\n", took, kilobytes(pid, "status", "VmRSS:"), kilobytes(pid, "smaps_rollup", "Pss:"));
    finish(pid);
    XCloseDisplay(display);
    return 0;
}
