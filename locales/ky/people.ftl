### Адамдар: кирүү, эсеп, милдеттер.

people-sign-in = Кирүү
people-sign-in-do = Кирүү
people-email = Электрондук почта
people-password = Сырсөз
people-no-match = Дарек менен сырсөз туура келбейт. Экөөнү тең текшериңиз; бир нече аракеттен кийин тыныгуу болот.
people-what = Ашар: кошуналар чогулуп, жалгыз колдон келбеген ишти бирге бүтүрөт.
people-what-more = Жыйындар, макулдашып кабыл алынган чечимдер жана алардын аткарылышы бир жерде.
people-signed-out-everywhere = Бардык түзмөктөрдөн чыктыңыз.
people-account-saved = Жөндөөлөрүңүз сакталды.
people-scheme = Көрүнүш
people-scheme-device = Түзмөктөгүдөй
people-scheme-light = Жарык
people-scheme-dark = Караңгы
people-language = Тил
people-language-hint = Каттар да ушул тилде келет.
people-sessions = Кайсы жерден кирдиңиз
people-device = Түзмөк
people-since = Качантан бери
people-last-seen = Акыркы колдонуу
people-sign-out-everywhere = Бардык жерден чыгуу
people-settings = Жөндөөлөр
people-save = Сактоо
people-hat-changed = Эми сиз мындай милдетте аракет кыласыз: { $hat }.
