-- R3: whoever chooses a day is told whether the country team meets on it, for each of half a year's days.
create index meeting_beside_the_country_team on meeting (unct_on) where unct_on is not null;
