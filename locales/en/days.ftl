### What else is on a day that a meeting may have (R3).

# $zone (String) - name of a time zone
# $offset (String) - UTC+06:00
days-zone-at = All times are those of the zone { $zone }, { $offset }.
# $zone (String) - name of a time zone
days-zone = All times are those of the zone { $zone }, each with its offset.
# $zone (String) - name of a time zone
days-zone-name = All times are those of the zone { $zone }.
# $name (String) - of the holiday
days-holiday = Day off: { $name }
# $name (String) - of the holiday
days-working-holiday = Holiday, and a working day: { $name }
# $name (String) - of the holiday
days-shortened = Shorter working day: { $name }
# $name (String) - why
days-working-saturday = Working day on a weekend: { $name }
days-weekend = Weekend
days-unct = The country team meets on this day
# $title (String) - of the other meeting
# $hours (String) - from when to when
days-collides = At the same time: { $title }, { $hours }
# $title (String) - of the other meeting
# $hours (String) - from when to when
days-same-day = On the same day: { $title }, { $hours }
days-look = Look at this day
days-free = Nothing else is on this day
# $until (String) - the last day
days-taken = Holidays and other meetings until { $until }
# $title (String) - of the other meeting
# $hours (String) - from when to when
days-meeting = { $title }, { $hours }
days-none-taken = No holiday and no other meeting until then.
