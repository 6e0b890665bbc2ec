// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/requestsampletexts.h"

using namespace Qt::StringLiterals;

namespace rd::RequestSample {

const QList<Work>& works()
{
    static const QList<Work> list = {
        {"Poster for the %1", "design", "layout print",
         "Is the date seen from five metres away? Does the picture welcome people?"},
        {"Logo drafts for the %1", "design", "logo print", "Three drafts. Which one still works in black and white?"},
        {"Leaflet text for the %1", "writing", "german plain-language",
         "Please mark every word that a newcomer would stumble over."},
        {"Speech to open the %1", "writing", "speech", "Five minutes at most. Where does it drag?"},
        {"Interview video, %1", "video", "subtitles editing", "Sound and subtitles only; the cut is final."},
        {"Radio spot for the %1", "audio", "sound", "Thirty seconds. Is every word understood in a noisy kitchen?"},
        {"Sign-up form of the %1", "code", "html accessibility",
         "Works with a screen reader? Any field we do not need?"},
        {"Map widget for the %1", "code", "javascript maps", "Slow on old phones. Where would you begin?"},
        {"Picture cards for the %1", "art", "illustration children", "Would a six-year-old recognise each of them?"},
        {"Donation page of the %1", "other", "fundraising writing",
         "Would you give? If not, at which line did we lose you?"}};
    return list;
}

const QStringList& subjects()
{
    static const QStringList list = {u"summer school"_s,  u"neighbours’ day"_s,   u"bicycle workshop"_s,
                                     u"language café"_s,  u"winter shelter"_s,    u"open kitchen"_s,
                                     u"repair evening"_s, u"reading group"_s,     u"allotment"_s,
                                     u"choir"_s,          u"legal advice hour"_s, u"swimming course"_s};
    return list;
}

const QStringList& reviews()
{
    static const QStringList list = {
        u"Clear from the first line. The second paragraph repeats the date; one of them can go. The ending is the best part, keep it as it is."_s,
        u"I tried it on an old phone and with the screen turned dark. Both work. The grey text under the picture is hard to read outside."_s,
        u"Warm and inviting. Two suggestions: name the entrance (it is at the back), and say that children are welcome before saying the hours."_s,
        u"The idea carries. What I would change: fewer words in the middle, larger contrast at the edges, and a phone number that somebody answers."_s,
        u"Checked every name and date against the calendar; two were wrong and are marked. The tone is right for people who are new here."_s,
        u"I listened three times. The first ten seconds are too quiet, the rest is fine. The speaker’s breath before the last sentence could be cut."_s,
        u"Good structure, easy to follow. The form asks for a birthday that nobody needs; leaving it out will bring more people to the end."_s};
    return list;
}

} // namespace rd::RequestSample
