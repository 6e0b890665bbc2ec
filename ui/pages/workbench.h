// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that pages, actions and dialogs work with, handed down by constructor. References only: bootstrap owns all
// of it and it outlives every window.
#pragma once

namespace rd {

class AuditService;
class ClaimsService;
class Confirmer;
class DashboardService;
class EngineersService;
class ExportService;
class Feedback;
class HistoryService;
class ImportService;
class IncidentsService;
class JobHost;
class JobsService;
class OverviewService;
class PeopleService;
class PolicyService;
class RequestsService;
class SecretStore;
class Session;
class Settings;
class Theme;
class UndoKeeper;

struct Workbench {
    Session& session;
    ClaimsService& claims;
    PolicyService& policies;
    HistoryService& history;
    PeopleService& people;
    ImportService& imports;
    ExportService& exports;
    AuditService& audit;
    JobsService& jobs;
    JobHost& host;
    SecretStore& secrets;
    DashboardService& dashboards;
    OverviewService& overview;
    RequestsService& requests;
    IncidentsService& incidents;
    EngineersService& engineers;
    Settings& settings;
    Theme& theme;
    Confirmer& confirmer;
    Feedback& feedback;
    UndoKeeper& undo;
};

} // namespace rd
