<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>rd::AuditDetails</name>
    <message numerus="yes">
        <source>%n events selected</source>
        <translation>
            <numerusform>%n event selected</numerusform>
            <numerusform>%n events selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::AuditPage</name>
    <message numerus="yes">
        <source>%n event(s) sealed</source>
        <translation>
            <numerusform>%n event sealed</numerusform>
            <numerusform>%n events sealed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ClaimActions</name>
    <message numerus="yes">
        <source>%n selected claim(s) stay as they are: this is not possible for them.</source>
        <translation>
            <numerusform>%n selected claim stays as it is: this is not possible for it.</numerusform>
            <numerusform>%n selected claims stay as they are: this is not possible for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) left alone</source>
        <translation>
            <numerusform>%n claim left alone</numerusform>
            <numerusform>%n claims left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) taken</source>
        <translation>
            <numerusform>%n claim taken</numerusform>
            <numerusform>%n claims taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) renewed: the deadline starts again</source>
        <translation>
            <numerusform>%n claim renewed: the deadline starts again</numerusform>
            <numerusform>%n claims renewed: their deadlines start again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n claim(s)</source>
        <translation>
            <numerusform>Approve %n claim</numerusform>
            <numerusform>Approve %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The claimant is told. An approval cannot be taken back.</source>
        <translation>
            <numerusform>The claimant is told. An approval cannot be taken back.</numerusform>
            <numerusform>The claimants are told. An approval cannot be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) approved</source>
        <translation>
            <numerusform>%n claim approved</numerusform>
            <numerusform>%n claims approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Request revision of %n claim(s)</source>
        <translation>
            <numerusform>Request revision of %n claim</numerusform>
            <numerusform>Request revision of %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The claimant gets your note and can send the claim in again.</source>
        <translation>
            <numerusform>The claimant gets your note and can send the claim in again.</numerusform>
            <numerusform>The claimants get your note and can send their claims in again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) sent back for revision</source>
        <translation>
            <numerusform>%n claim sent back for revision</numerusform>
            <numerusform>%n claims sent back for revision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n claim(s)</source>
        <translation>
            <numerusform>Reject %n claim</numerusform>
            <numerusform>Reject %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The claimant gets your note. A rejection cannot be taken back.</source>
        <translation>
            <numerusform>The claimant gets your note. A rejection cannot be taken back.</numerusform>
            <numerusform>The claimants get your note. A rejection cannot be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) rejected</source>
        <translation>
            <numerusform>%n claim rejected</numerusform>
            <numerusform>%n claims rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n claim(s)</source>
        <translation>
            <numerusform>Release %n claim</numerusform>
            <numerusform>Release %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It returns to the review queue for fresh eyes. The claimant&apos;s place in the queue is kept.</source>
        <translation>
            <numerusform>It returns to the review queue for fresh eyes. The claimant&apos;s place in the queue is kept.</numerusform>
            <numerusform>They return to the review queue for fresh eyes. The claimants keep their place in the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) released back to the queue</source>
        <translation>
            <numerusform>%n claim released back to the queue</numerusform>
            <numerusform>%n claims released back to the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n claim(s)</source>
        <translation>
            <numerusform>Assign %n claim</numerusform>
            <numerusform>Assign %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reviewer is told, and the deadline starts now.</source>
        <translation>
            <numerusform>The reviewer is told, and the deadline starts now.</numerusform>
            <numerusform>The reviewer is told, and the deadlines start now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) assigned</source>
        <translation>
            <numerusform>%n claim assigned</numerusform>
            <numerusform>%n claims assigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reassign %n claim(s)</source>
        <translation>
            <numerusform>Reassign %n claim</numerusform>
            <numerusform>Reassign %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The present reviewer is told; the new one starts with a full deadline.</source>
        <translation>
            <numerusform>The present reviewer is told; the new one starts with a full deadline.</numerusform>
            <numerusform>The present reviewers are told; the new one starts with full deadlines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) reassigned</source>
        <translation>
            <numerusform>%n claim reassigned</numerusform>
            <numerusform>%n claims reassigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) back with the reviewer</source>
        <translation>
            <numerusform>%n claim back with the reviewer</numerusform>
            <numerusform>%n claims back with the reviewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) back in the queue</source>
        <translation>
            <numerusform>%n claim back in the queue</numerusform>
            <numerusform>%n claims back in the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n claim(s)</source>
        <translation>
            <numerusform>Withdraw %n claim</numerusform>
            <numerusform>Withdraw %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It leaves the review queue for good.</source>
        <translation>
            <numerusform>It leaves the review queue for good.</numerusform>
            <numerusform>They leave the review queue for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) withdrawn</source>
        <translation>
            <numerusform>%n claim withdrawn</numerusform>
            <numerusform>%n claims withdrawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ClaimDetails</name>
    <message numerus="yes">
        <source>%n claims selected</source>
        <translation>
            <numerusform>%n claim selected</numerusform>
            <numerusform>%n claims selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ClaimsFilterBar</name>
    <message numerus="yes">
        <source>Older than %n day(s)</source>
        <translation>
            <numerusform>Older than %n day</numerusform>
            <numerusform>Older than %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ClaimsPage</name>
    <message numerus="yes">
        <source>%n orphaned claim(s)</source>
        <translation>
            <numerusform>%n orphaned claim</numerusform>
            <numerusform>%n orphaned claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::DeactivateDialog</name>
    <message numerus="yes">
        <source>Still holds %n piece(s) of work</source>
        <translation>
            <numerusform>Still holds %n piece of work</numerusform>
            <numerusform>Still holds %n pieces of work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of work could not be handed over</source>
        <translation>
            <numerusform>%n piece of work could not be handed over</numerusform>
            <numerusform>%n pieces of work could not be handed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::DoctorDialog</name>
    <message numerus="yes">
        <source>%n broken row(s)</source>
        <translation>
            <numerusform>%n broken row</numerusform>
            <numerusform>%n broken rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::Duration</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::Engineer</name>
    <message numerus="yes">
        <source>the last assignment %n hour(s) ago</source>
        <translation>
            <numerusform>the last assignment %n hour ago</numerusform>
            <numerusform>the last assignment %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last assignment %n day(s) ago</source>
        <translation>
            <numerusform>the last assignment %n day ago</numerusform>
            <numerusform>the last assignment %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no limit, %n active review(s)</source>
        <translation>
            <numerusform>no limit, %n active review</numerusform>
            <numerusform>no limit, %n active reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::EngineerDialog</name>
    <message numerus="yes">
        <source>%n review(s) are active now, more than that. Nothing is taken away; new ones wait until there is room again.</source>
        <translation>
            <numerusform>%n review is active now, more than that. Nothing is taken away; new ones wait until there is room again.</numerusform>
            <numerusform>%n reviews are active now, more than that. Nothing is taken away; new ones wait until there is room again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::EngineerPane</name>
    <message numerus="yes">
        <source>%n engineers selected</source>
        <translation>
            <numerusform>%n engineer selected</numerusform>
            <numerusform>%n engineers selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Active reviews: %n</source>
        <translation>
            <numerusform>Active reviews: %n</numerusform>
            <numerusform>Active reviews: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::EngineersModel</name>
    <message numerus="yes">
        <source>%n active review(s) more than the maximum. Nothing is taken away; new ones wait.</source>
        <translation>
            <numerusform>%n active review more than the maximum. Nothing is taken away; new ones wait.</numerusform>
            <numerusform>%n active reviews more than the maximum. Nothing is taken away; new ones wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::EngineersPage</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ExportFlow</name>
    <message numerus="yes">
        <source>%n row(s) exported to %1</source>
        <translation>
            <numerusform>%n row exported to %1</numerusform>
            <numerusform>%n rows exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::FiguresPane</name>
    <message numerus="yes">
        <source>of 5, from %n rating(s)</source>
        <translation>
            <numerusform>of 5, from %n rating</numerusform>
            <numerusform>of 5, from %n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the last %n review(s)</source>
        <translation>
            <numerusform>of the last %n review</numerusform>
            <numerusform>of the last %n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln claim(s) imported</source>
        <translation>
            <numerusform>%Ln claim imported</numerusform>
            <numerusform>%Ln claims imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused row(s)</source>
        <translation>
            <numerusform>%Ln refused row</numerusform>
            <numerusform>%Ln refused rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the other %Ln claim(s)</source>
        <translation>
            <numerusform>Import the other %Ln claim</numerusform>
            <numerusform>Import the other %Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln claim(s)</source>
        <translation>
            <numerusform>Import %Ln claim</numerusform>
            <numerusform>Import %Ln claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ImportSummary</name>
    <message numerus="yes">
        <source>%Ln refused row(s)</source>
        <translation>
            <numerusform>%Ln refused row</numerusform>
            <numerusform>%Ln refused rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::IncidentActions</name>
    <message numerus="yes">
        <source>%n row(s) left alone</source>
        <translation>
            <numerusform>%n row left alone</numerusform>
            <numerusform>%n rows left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s) stay as they are: this is not possible for them.</source>
        <translation>
            <numerusform>%n selected row stays as it is: this is not possible for it.</numerusform>
            <numerusform>%n selected rows stay as they are: this is not possible for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) assigned</source>
        <translation>
            <numerusform>%n incident assigned</numerusform>
            <numerusform>%n incidents assigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) reassigned</source>
        <translation>
            <numerusform>%n incident reassigned</numerusform>
            <numerusform>%n incidents reassigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) started</source>
        <translation>
            <numerusform>%n review started</numerusform>
            <numerusform>%n reviews started</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) submitted</source>
        <translation>
            <numerusform>%n review submitted</numerusform>
            <numerusform>%n reviews submitted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n review(s)</source>
        <translation>
            <numerusform>Decline %n review</numerusform>
            <numerusform>Decline %n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The incident goes back to the admins, who read your note.</source>
        <translation>
            <numerusform>The incident goes back to the admins, who read your note.</numerusform>
            <numerusform>The incident goes back to the admins, who read your note.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) declined</source>
        <translation>
            <numerusform>%n review declined</numerusform>
            <numerusform>%n reviews declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose the engineer&apos;s approach for %n incident(s)</source>
        <translation>
            <numerusform>Choose the engineer&apos;s approach for %n incident</numerusform>
            <numerusform>Choose the engineer&apos;s approach for %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is the one that runs. A second decision is not possible.</source>
        <translation>
            <numerusform>It is the one that runs. A second decision is not possible.</numerusform>
            <numerusform>It is the one that runs. A second decision is not possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) decided for the engineer&apos;s approach</source>
        <translation>
            <numerusform>%n incident decided for the engineer&apos;s approach</numerusform>
            <numerusform>%n incidents decided for the engineer&apos;s approach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose the AI&apos;s approach for %n incident(s)</source>
        <translation>
            <numerusform>Choose the AI&apos;s approach for %n incident</numerusform>
            <numerusform>Choose the AI&apos;s approach for %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is the one that runs; this says nothing about the engineer&apos;s work. A second decision is not possible.</source>
        <translation>
            <numerusform>It is the one that runs; this says nothing about the engineer&apos;s work. A second decision is not possible.</numerusform>
            <numerusform>It is the one that runs; this says nothing about the engineer&apos;s work. A second decision is not possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) decided for the AI&apos;s approach</source>
        <translation>
            <numerusform>%n incident decided for the AI&apos;s approach</numerusform>
            <numerusform>%n incidents decided for the AI&apos;s approach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n review(s)</source>
        <translation>
            <numerusform>Cancel %n review</numerusform>
            <numerusform>Cancel %n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The engineer reads your note, and the incident is on its way back to being analyzed.</source>
        <translation>
            <numerusform>The engineer reads your note, and the incident is on its way back to being analyzed.</numerusform>
            <numerusform>The engineer reads your note, and the incident is on its way back to being analyzed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) cancelled</source>
        <translation>
            <numerusform>%n review cancelled</numerusform>
            <numerusform>%n reviews cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancellation(s) undone</source>
        <translation>
            <numerusform>%n cancellation undone</numerusform>
            <numerusform>%n cancellations undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) being analyzed</source>
        <translation>
            <numerusform>%n incident being analyzed</numerusform>
            <numerusform>%n incidents being analyzed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n incident(s)</source>
        <translation>
            <numerusform>Set the priority of %n incident</numerusform>
            <numerusform>Set the priority of %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next review gets the time of this priority; a running deadline stays as it was promised.</source>
        <translation>
            <numerusform>The next review gets the time of this priority; a running deadline stays as it was promised.</numerusform>
            <numerusform>The next review gets the time of this priority; a running deadline stays as it was promised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n incident(s) set</source>
        <translation>
            <numerusform>Priority of %n incident set</numerusform>
            <numerusform>Priority of %n incidents set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolve %n incident(s)</source>
        <translation>
            <numerusform>Resolve %n incident</numerusform>
            <numerusform>Resolve %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be reopened until it is closed.</source>
        <translation>
            <numerusform>It can be reopened until it is closed.</numerusform>
            <numerusform>It can be reopened until it is closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) resolved</source>
        <translation>
            <numerusform>%n incident resolved</numerusform>
            <numerusform>%n incidents resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n incident(s)</source>
        <translation>
            <numerusform>Close %n incident</numerusform>
            <numerusform>Close %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A closed incident stays on record and takes no more reviews.</source>
        <translation>
            <numerusform>A closed incident stays on record and takes no more reviews.</numerusform>
            <numerusform>A closed incident stays on record and takes no more reviews.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) closed</source>
        <translation>
            <numerusform>%n incident closed</numerusform>
            <numerusform>%n incidents closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n incident(s)</source>
        <translation>
            <numerusform>Reopen %n incident</numerusform>
            <numerusform>Reopen %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is analyzed again. What was decided before stays on record.</source>
        <translation>
            <numerusform>It is analyzed again. What was decided before stays on record.</numerusform>
            <numerusform>It is analyzed again. What was decided before stays on record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) reopened</source>
        <translation>
            <numerusform>%n incident reopened</numerusform>
            <numerusform>%n incidents reopened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The loads of %n more change, too.</source>
        <translation>
            <numerusform>The load of %n more changes, too.</numerusform>
            <numerusform>The loads of %n more change, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::IncidentDetailsPane</name>
    <message numerus="yes">
        <source>%n incidents selected</source>
        <translation>
            <numerusform>%n incident selected</numerusform>
            <numerusform>%n incidents selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::IncidentsFilterBar</name>
    <message numerus="yes">
        <source>Older than %n day(s)</source>
        <translation>
            <numerusform>Older than %n day</numerusform>
            <numerusform>Older than %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::IncidentsPage</name>
    <message numerus="yes">
        <source>%n overdue review(s)</source>
        <translation>
            <numerusform>%n overdue review</numerusform>
            <numerusform>%n overdue reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::IncidentsQueueModel</name>
    <message numerus="yes">
        <source>%1; escalated %n time(s)</source>
        <translation>
            <numerusform>%1; escalated %n time</numerusform>
            <numerusform>%1; escalated %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::LeavingDialog</name>
    <message numerus="yes">
        <source>%n active review(s)</source>
        <translation>
            <numerusform>%n active review</numerusform>
            <numerusform>%n active reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::MigrationDialog</name>
    <message numerus="yes">
        <source>It was made by an older Review Desk: it has schema %1, this program needs %2. The update takes %n step(s).</source>
        <translation>
            <numerusform>It was made by an older Review Desk: it has schema %1, this program needs %2. The update takes %n step.</numerusform>
            <numerusform>It was made by an older Review Desk: it has schema %1, this program needs %2. The update takes %n steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::MyWorkPage</name>
    <message numerus="yes">
        <source>%n due within 24 hours or late</source>
        <translation>
            <numerusform>%n due within 24 hours or late</numerusform>
            <numerusform>%n due within 24 hours or late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::Offer</name>
    <message numerus="yes">
        <source>waits for %n day(s)</source>
        <translation>
            <numerusform>waits for %n day</numerusform>
            <numerusform>waits for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::OperationsPage</name>
    <message numerus="yes">
        <source>%n review(s), 30 days</source>
        <translation>
            <numerusform>%n review, 30 days</numerusform>
            <numerusform>%n reviews, 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s), 30 days</source>
        <translation>
            <numerusform>%n decision, 30 days</numerusform>
            <numerusform>%n decisions, 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::OverviewPage</name>
    <message numerus="yes">
        <source>%n job(s) more than two periods late: %1.</source>
        <translation>
            <numerusform>%n job more than two periods late: %1.</numerusform>
            <numerusform>%n jobs more than two periods late: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::PayoutsDialog</name>
    <message numerus="yes">
        <source>%n payment(s) selected: %1</source>
        <translation>
            <numerusform>%n payment selected: %1</numerusform>
            <numerusform>%n payments selected: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s): %1</source>
        <translation>
            <numerusform>%n payment: %1</numerusform>
            <numerusform>%n payments: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pay %n payment(s)</source>
        <translation>
            <numerusform>Pay %n payment</numerusform>
            <numerusform>Pay %n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n payment(s)</source>
        <translation>
            <numerusform>Settle %n payment</numerusform>
            <numerusform>Settle %n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n payment(s) as failed</source>
        <translation>
            <numerusform>Mark %n payment as failed</numerusform>
            <numerusform>Mark %n payments as failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n payment(s) due again</source>
        <translation>
            <numerusform>Make %n payment due again</numerusform>
            <numerusform>Make %n payments due again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) %1, %2</source>
        <translation>
            <numerusform>%n payment %1, %2</numerusform>
            <numerusform>%n payments %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s) left alone</source>
        <translation>
            <numerusform>%n payment left alone</numerusform>
            <numerusform>%n payments left alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s) hold all of the running work</source>
        <translation>
            <numerusform>%n person holds all of the running work</numerusform>
            <numerusform>%n people hold all of the running work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::Person</name>
    <message numerus="yes">
        <source>%n session(s) ended</source>
        <translation>
            <numerusform>%n session ended</numerusform>
            <numerusform>%n sessions ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::PersonPane</name>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n person selected</numerusform>
            <numerusform>%n people selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds now: %n</source>
        <translation>
            <numerusform>Holds now: %n</numerusform>
            <numerusform>Holds now: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::PolicyDialog</name>
    <message numerus="yes">
        <source>“%1” changed to %2; %n deadline(s) moved with it</source>
        <translation>
            <numerusform>“%1” changed to %2; %n deadline moved with it</numerusform>
            <numerusform>“%1” changed to %2; %n deadlines moved with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::QueuePage</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::Reason</name>
    <message numerus="yes">
        <source>%n review(s) are meant by this; name the reviewer: %1</source>
        <translation>
            <numerusform>%n review is meant by this; name the reviewer: %1</numerusform>
            <numerusform>%n reviews are meant by this; name the reviewer: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are taken. A request can be edited while nobody holds a place.</source>
        <translation>
            <numerusform>%n place is taken. A request can be edited while nobody holds a place.</numerusform>
            <numerusform>%n places are taken. A request can be edited while nobody holds a place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) are active. Wait for reviewers to submit or abandon.</source>
        <translation>
            <numerusform>%n claim are active. Wait for reviewers to submit or abandon.</numerusform>
            <numerusform>%n claims are active. Wait for reviewers to submit or abandon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ReleaseDialog</name>
    <message numerus="yes">
        <source>Release %n claim(s)</source>
        <translation>
            <numerusform>Release %n claim</numerusform>
            <numerusform>Release %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s) chosen</source>
        <translation>
            <numerusform>%1 of %n claim chosen</numerusform>
            <numerusform>%1 of %n claims chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n claim(s) released</source>
        <translation>
            <numerusform>%1 of %n claim released</numerusform>
            <numerusform>%1 of %n claims released</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ReleaseFlow</name>
    <message numerus="yes">
        <source>%n claim(s) released back to the queue</source>
        <translation>
            <numerusform>%n claim released back to the queue</numerusform>
            <numerusform>%n claims released back to the queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) left alone</source>
        <translation>
            <numerusform>%n claim left alone</numerusform>
            <numerusform>%n claims left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo the release of %n claim(s)</source>
        <translation>
            <numerusform>Undo the release of %n claim</numerusform>
            <numerusform>Undo the release of %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) back with the reviewer</source>
        <translation>
            <numerusform>%n claim back with the reviewer</numerusform>
            <numerusform>%n claims back with the reviewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s) not undone</source>
        <translation>
            <numerusform>%n release not undone</numerusform>
            <numerusform>%n releases not undone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::RequestActions</name>
    <message numerus="yes">
        <source>%n row(s) left alone</source>
        <translation>
            <numerusform>%n row left alone</numerusform>
            <numerusform>%n rows left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are taken. A request can be edited while nobody holds a place.</source>
        <translation>
            <numerusform>%n place is taken. A request can be edited while nobody holds a place.</numerusform>
            <numerusform>%n places are taken. A request can be edited while nobody holds a place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s) stay as they are: this is not possible for them.</source>
        <translation>
            <numerusform>%n selected row stays as it is: this is not possible for it.</numerusform>
            <numerusform>%n selected rows stay as they are: this is not possible for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) claimed</source>
        <translation>
            <numerusform>%n place claimed</numerusform>
            <numerusform>%n places claimed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) changed</source>
        <translation>
            <numerusform>%n request changed</numerusform>
            <numerusform>%n requests changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n request(s)</source>
        <translation>
            <numerusform>Archive %n request</numerusform>
            <numerusform>Archive %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes no more reviews. What was reviewed and paid stays on record.</source>
        <translation>
            <numerusform>It takes no more reviews. What was reviewed and paid stays on record.</numerusform>
            <numerusform>It takes no more reviews. What was reviewed and paid stays on record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) archived</source>
        <translation>
            <numerusform>%n request archived</numerusform>
            <numerusform>%n requests archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) submitted</source>
        <translation>
            <numerusform>%n review submitted</numerusform>
            <numerusform>%n reviews submitted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Abandon %n claim(s)</source>
        <translation>
            <numerusform>Abandon %n claim</numerusform>
            <numerusform>Abandon %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The place is on offer to others at once. You can claim this request again after a while.</source>
        <translation>
            <numerusform>The place is on offer to others at once. You can claim this request again after a while.</numerusform>
            <numerusform>The place is on offer to others at once. You can claim this request again after a while.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) abandoned</source>
        <translation>
            <numerusform>%n claim abandoned</numerusform>
            <numerusform>%n claims abandoned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n review(s)</source>
        <translation>
            <numerusform>Accept %n review</numerusform>
            <numerusform>Accept %n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reviewer is told, and the review stays accepted.</source>
        <translation>
            <numerusform>The reviewer is told, and the review stays accepted.</numerusform>
            <numerusform>The reviewer is told, and the review stays accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) accepted</source>
        <translation>
            <numerusform>%n review accepted</numerusform>
            <numerusform>%n reviews accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n review(s)</source>
        <translation>
            <numerusform>Rate %n review</numerusform>
            <numerusform>Rate %n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reviewer sees the rating.</source>
        <translation>
            <numerusform>The reviewer sees the rating.</numerusform>
            <numerusform>The reviewer sees the rating.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) rated</source>
        <translation>
            <numerusform>%n review rated</numerusform>
            <numerusform>%n reviews rated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n review(s)</source>
        <translation>
            <numerusform>Reject %n review</numerusform>
            <numerusform>Reject %n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reviewer reads your note and can dispute the rejection; an admin then decides.</source>
        <translation>
            <numerusform>The reviewer reads your note and can dispute the rejection; an admin then decides.</numerusform>
            <numerusform>The reviewer reads your note and can dispute the rejection; an admin then decides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) rejected</source>
        <translation>
            <numerusform>%n review rejected</numerusform>
            <numerusform>%n reviews rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dispute %n rejection(s)</source>
        <translation>
            <numerusform>Dispute %n rejection</numerusform>
            <numerusform>Dispute %n rejections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An admin reads both sides and decides. The money stays held until then.</source>
        <translation>
            <numerusform>An admin reads both sides and decides. The money stays held until then.</numerusform>
            <numerusform>An admin reads both sides and decides. The money stays held until then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejection(s) disputed</source>
        <translation>
            <numerusform>%n rejection disputed</numerusform>
            <numerusform>%n rejections disputed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overturn %n rejection(s)</source>
        <translation>
            <numerusform>Overturn %n rejection</numerusform>
            <numerusform>Overturn %n rejections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The review counts as accepted. Both sides read your note; this is final.</source>
        <translation>
            <numerusform>The review counts as accepted. Both sides read your note; this is final.</numerusform>
            <numerusform>The review counts as accepted. Both sides read your note; this is final.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejection(s) overturned</source>
        <translation>
            <numerusform>%n rejection overturned</numerusform>
            <numerusform>%n rejections overturned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uphold %n rejection(s)</source>
        <translation>
            <numerusform>Uphold %n rejection</numerusform>
            <numerusform>Uphold %n rejections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rejection stands. Both sides read your note; this is final.</source>
        <translation>
            <numerusform>The rejection stands. Both sides read your note; this is final.</numerusform>
            <numerusform>The rejection stands. Both sides read your note; this is final.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejection(s) upheld</source>
        <translation>
            <numerusform>%n rejection upheld</numerusform>
            <numerusform>%n rejections upheld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n review(s)</source>
        <translation>
            <numerusform>Cancel %n review</numerusform>
            <numerusform>Cancel %n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reviewer reads your note and may claim the request again at once.</source>
        <translation>
            <numerusform>The reviewer reads your note and may claim the request again at once.</numerusform>
            <numerusform>The reviewer reads your note and may claim the request again at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) cancelled</source>
        <translation>
            <numerusform>%n review cancelled</numerusform>
            <numerusform>%n reviews cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancellation(s) undone</source>
        <translation>
            <numerusform>%n cancellation undone</numerusform>
            <numerusform>%n cancellations undone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::RequestDetailsPane</name>
    <message numerus="yes">
        <source>%n requests selected</source>
        <translation>
            <numerusform>%n request selected</numerusform>
            <numerusform>%n requests selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) taken</source>
        <translation>
            <numerusform>%1 of %n place taken</numerusform>
            <numerusform>%1 of %n places taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n review(s) are shown; “reviewdeskctl requests show %1” lists all of them</source>
        <translation>
            <numerusform>The first %n review are shown; “reviewdeskctl requests show %1” lists all of them</numerusform>
            <numerusform>The first %n reviews are shown; “reviewdeskctl requests show %1” lists all of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::RequestsPage</name>
    <message numerus="yes">
        <source>%n disputed review(s)</source>
        <translation>
            <numerusform>%n disputed review</numerusform>
            <numerusform>%n disputed reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::RequestsQueueModel</name>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>%n disputed</numerusform>
            <numerusform>%n disputed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left; %1 accepted</source>
        <translation>
            <numerusform>%n place left; %1 accepted</numerusform>
            <numerusform>%n places left; %1 accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::Schedule</name>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>every %n hour</numerusform>
            <numerusform>every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>every %n minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>every %n second</numerusform>
            <numerusform>every %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::SealStatus</name>
    <message numerus="yes">
        <source>%n event(s) since</source>
        <translation>
            <numerusform>%n event since</numerusform>
            <numerusform>%n events since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::SelectionBar</name>
    <message numerus="yes">
        <source>%1 of %n selected are loaded:</source>
        <translation>
            <numerusform>%1 of %n selected are loaded:</numerusform>
            <numerusform>%1 of %n selected are loaded:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected:</source>
        <translation>
            <numerusform>%n selected:</numerusform>
            <numerusform>%n selected:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::SettingsPage</name>
    <message numerus="yes">
        <source>Every %n second(s)</source>
        <translation>
            <numerusform>Every %n second</numerusform>
            <numerusform>Every %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::StatusLine</name>
    <message numerus="yes">
        <source>%n unread notification(s)</source>
        <translation>
            <numerusform>%n unread notification</numerusform>
            <numerusform>%n unread notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::Tour</name>
    <message numerus="yes">
        <source>%n picture(s) in %1</source>
        <translation>
            <numerusform>%n picture in %1</numerusform>
            <numerusform>%n pictures in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::VerifyDialog</name>
    <message numerus="yes">
        <source>%n seal(s)</source>
        <translation>
            <numerusform>%n seal</numerusform>
            <numerusform>%n seals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::WorkDashboard</name>
    <message numerus="yes">
        <source>%n past the deadline</source>
        <translation>
            <numerusform>%n past the deadline</numerusform>
            <numerusform>%n past the deadline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for your skills</source>
        <translation>
            <numerusform>%n for your skills</numerusform>
            <numerusform>%n for your skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::WorkSection</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
</TS>
