-- The holidays of the Kyrgyz Republic under the Labour Code of 2025: nothing is shifted from a weekend.
-- Feasts of the lunar year are announced from year to year; the secretariat adds them to its calendar.

-- Days that are the same in every year.
insert into calendar_day (day, kind, name_en, name_ru, name_ky)
select make_date(year, month, day), kind, name_en, name_ru, name_ky
  from generate_series(2025, 2027) as year,
       (values
            (1, 1, 6, 'non_working', 'New Year holidays', 'Новогодние праздники', 'Жаңы жыл майрамдары'),
            (1, 7, 7, 'non_working', 'Orthodox Christmas', 'Рождество Христово', 'Православдык Рождество'),
            (3, 8, 8, 'non_working', 'International Women''s Day', 'Международный женский день', 'Аялдардын эл аралык күнү'),
            (3, 21, 21, 'non_working', 'Nooruz', 'Нооруз', 'Нооруз'),
            (5, 1, 1, 'non_working', 'Labour Day', 'Праздник труда', 'Эмгек майрамы'),
            (5, 2, 4, 'non_working', 'May holidays', 'Майские праздники', 'Май майрамдары'),
            (5, 5, 5, 'non_working', 'Constitution Day', 'День Конституции', 'Конституция күнү'),
            (5, 6, 8, 'non_working', 'May holidays', 'Майские праздники', 'Май майрамдары'),
            (5, 9, 9, 'non_working', 'Victory Day', 'День Победы', 'Жеңиш күнү'),
            (8, 31, 31, 'non_working', 'Independence Day', 'День независимости', 'Эгемендүүлүк күнү'),
            (11, 7, 8, 'working_holiday', 'Days of History and Commemoration of Ancestors',
                'Дни истории и памяти предков', 'Тарых жана ата-бабаларды эскерүү күндөрү')
       ) as feast (month, first, last, kind, name_en, name_ru, name_ky),
       generate_series(first, last) as day;

-- Days that differ from year to year.
insert into calendar_day (day, kind, name_en, name_ru, name_ky) values
    ('2025-02-23', 'working_holiday', 'Defender of the Fatherland Day', 'День защитника Отечества', 'Ата Мекенди коргоочулардын күнү'),
    ('2025-03-30', 'non_working', 'Orozo Ait', 'Орозо айт', 'Орозо айт'),
    ('2025-04-07', 'working_holiday', 'April Revolution Day', 'День народной Апрельской революции', 'Элдик Апрель революциясы күнү'),
    ('2025-06-06', 'non_working', 'Kurman Ait', 'Курман айт', 'Курман айт'),
    ('2026-02-23', 'shortened', 'Defender of the Fatherland Day', 'День защитника Отечества', 'Ата Мекенди коргоочулардын күнү'),
    ('2026-03-19', 'shortened', 'Eve of Orozo Ait', 'Канун праздника Орозо айт', 'Орозо айттын алдындагы күн'),
    ('2026-03-20', 'non_working', 'Orozo Ait', 'Орозо айт', 'Орозо айт'),
    ('2026-04-07', 'shortened', 'April Revolution Day', 'День народной Апрельской революции', 'Элдик Апрель революциясы күнү'),
    ('2026-04-30', 'shortened', 'Eve of the May holidays', 'Канун майских праздников', 'Май майрамдарынын алдындагы күн'),
    ('2026-05-27', 'non_working', 'Kurman Ait (expected)', 'Курман айт (ожидается)', 'Курман айт (күтүлүүдө)'),
    ('2026-12-31', 'shortened', 'Eve of the New Year', 'Канун Нового года', 'Жаңы жылдын алдындагы күн'),
    ('2027-02-23', 'working_holiday', 'Defender of the Fatherland Day', 'День защитника Отечества', 'Ата Мекенди коргоочулардын күнү'),
    ('2027-04-07', 'working_holiday', 'April Revolution Day', 'День народной Апрельской революции', 'Элдик Апрель революциясы күнү');

-- From here on the calendar changes only by an act of the secretariat.
create trigger changes after insert or update or delete on calendar_day for each row execute function note_change();
