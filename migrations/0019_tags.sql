-- M5: decisions are marked with the objectives of the Global Compact for Migration and with the
-- Sustainable Development Goals that they serve, so that the register answers for each of them.

-- Objectives as the compact and the 2030 Agenda number them; the Russian and Kyrgyz labels are drafts for native review.
create table tag (
    id bigint generated always as identity primary key,
    scheme text not null constraint tag_scheme_known check (scheme in ('gcm', 'sdg')),
    number int not null,
    label text not null constraint tag_label_length check (char_length(label) between 1 and 120),
    label_ru text not null constraint tag_label_ru_length check (char_length(label_ru) between 1 and 120),
    label_ky text not null constraint tag_label_ky_length check (char_length(label_ky) between 1 and 120),
    constraint one_tag_for_each_objective unique (scheme, number)
);
insert into tag (scheme, number, label, label_ru, label_ky) values
    ('gcm', 1, 'Data', 'Данные', 'Маалыматтар'),
    ('gcm', 2, 'Minimize adverse drivers', 'Минимизация неблагоприятных факторов', 'Терс факторлорду азайтуу'),
    ('gcm', 3, 'Information provision', 'Предоставление информации', 'Маалымат берүү'),
    ('gcm', 4, 'Legal identity and documentation', 'Удостоверение личности и документы', 'Инсандыкты тастыктоо жана документтер'),
    ('gcm', 5, 'Regular pathways', 'Пути регулярной миграции', 'Регулярдуу миграция жолдору'),
    ('gcm', 6, 'Recruitment and decent work', 'Найм и достойный труд', 'Жумушка алуу жана татыктуу эмгек'),
    ('gcm', 7, 'Reduce vulnerabilities', 'Снижение уязвимости', 'Аялуулукту азайтуу'),
    ('gcm', 8, 'Save lives', 'Спасение жизней', 'Өмүрдү сактап калуу'),
    ('gcm', 9, 'Counter smuggling', 'Противодействие незаконному ввозу мигрантов', 'Мигранттарды мыйзамсыз ташууга каршы аракеттенүү'),
    ('gcm', 10, 'Eradicate trafficking', 'Искоренение торговли людьми', 'Адам сатууну жоюу'),
    ('gcm', 11, 'Manage borders', 'Управление границами', 'Чек араларды башкаруу'),
    ('gcm', 12, 'Screening and referral', 'Проверка и перенаправление', 'Текшерүү жана багыттоо'),
    ('gcm', 13, 'Alternatives to detention', 'Альтернативы содержанию под стражей', 'Камакка алуунун альтернативалары'),
    ('gcm', 14, 'Consular protection', 'Консульская защита', 'Консулдук коргоо'),
    ('gcm', 15, 'Access to basic services', 'Доступ к базовым услугам', 'Базалык кызматтарга жеткиликтүүлүк'),
    ('gcm', 16, 'Inclusion and social cohesion', 'Инклюзия и социальная сплочённость', 'Инклюзия жана социалдык биримдик'),
    ('gcm', 17, 'Eliminate discrimination', 'Искоренение дискриминации', 'Дискриминацияны жоюу'),
    ('gcm', 18, 'Skills development and recognition', 'Развитие и признание навыков', 'Көндүмдөрдү өнүктүрүү жана таануу'),
    ('gcm', 19, 'Migrant and diaspora contributions', 'Вклад мигрантов и диаспор', 'Мигранттардын жана диаспоранын салымы'),
    ('gcm', 20, 'Remittances', 'Денежные переводы', 'Акча которуулар'),
    ('gcm', 21, 'Dignified return and reintegration', 'Достойное возвращение и реинтеграция', 'Татыктуу кайтуу жана реинтеграция'),
    ('gcm', 22, 'Social protection', 'Социальная защита', 'Социалдык коргоо'),
    ('gcm', 23, 'International cooperation', 'Международное сотрудничество', 'Эл аралык кызматташтык'),
    ('sdg', 1, 'No Poverty', 'Ликвидация нищеты', 'Жакырчылыкты жоюу'),
    ('sdg', 2, 'Zero Hunger', 'Ликвидация голода', 'Ачарчылыкты жоюу'),
    ('sdg', 3, 'Good Health and Well-being', 'Хорошее здоровье и благополучие', 'Ден соолук жана бакубаттык'),
    ('sdg', 4, 'Quality Education', 'Качественное образование', 'Сапаттуу билим берүү'),
    ('sdg', 5, 'Gender Equality', 'Гендерное равенство', 'Гендердик теңчилик'),
    ('sdg', 6, 'Clean Water and Sanitation', 'Чистая вода и санитария', 'Таза суу жана санитария'),
    ('sdg', 7, 'Affordable and Clean Energy', 'Недорогостоящая и чистая энергия', 'Арзан жана таза энергия'),
    ('sdg', 8, 'Decent Work and Economic Growth', 'Достойная работа и экономический рост', 'Татыктуу жумуш жана экономикалык өсүш'),
    ('sdg', 9, 'Industry, Innovation and Infrastructure', 'Индустриализация, инновации и инфраструктура', 'Индустриялаштыруу, инновациялар жана инфраструктура'),
    ('sdg', 10, 'Reduced Inequalities', 'Уменьшение неравенства', 'Теңсиздикти азайтуу'),
    ('sdg', 11, 'Sustainable Cities and Communities', 'Устойчивые города и населенные пункты', 'Туруктуу шаарлар жана калктуу конуштар'),
    ('sdg', 12, 'Responsible Consumption and Production', 'Ответственное потребление и производство', 'Жоопкерчиликтүү керектөө жана өндүрүш'),
    ('sdg', 13, 'Climate Action', 'Борьба с изменением климата', 'Климаттын өзгөрүшүнө каршы күрөшүү'),
    ('sdg', 14, 'Life Below Water', 'Сохранение морских экосистем', 'Деңиз экосистемаларын сактоо'),
    ('sdg', 15, 'Life on Land', 'Сохранение экосистем суши', 'Кургактагы экосистемаларды сактоо'),
    ('sdg', 16, 'Peace, Justice and Strong Institutions', 'Мир, правосудие и эффективные институты', 'Тынчтык, адилеттүүлүк жана натыйжалуу институттар'),
    ('sdg', 17, 'Partnerships for the Goals', 'Партнерство в интересах устойчивого развития', 'Туруктуу өнүгүү үчүн өнөктөштүк');
create trigger changes after insert or update or delete on tag for each row execute function note_change();

-- About a decision, not of its text: the secretariat may still mark one that was adopted.
create table decision_tag (
    id bigint generated always as identity primary key,
    decision_id bigint not null references decision,
    tag_id bigint not null references tag,
    constraint one_mark_for_each_tag unique (decision_id, tag_id)
);
create index decision_tag_by_tag on decision_tag (tag_id, decision_id);
create trigger changes after insert or update or delete on decision_tag for each row execute function note_change();

-- The register's year: of the adopted symbol, else of the tabled one.
create index decision_by_year on decision ((coalesce(year, draft_year)), id desc);
