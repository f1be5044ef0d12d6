frameworks-all = БУУнун кызматташтык алкактары
frameworks-lead = Иш план керек жерде өз жылында күчүндө турган алкакка таянат.
frameworks-none = Азырынча алкак жок
frameworks-none-words = Катчылык күчүндө турган алкакты натыйжалары менен кошот; анан иш пландын натыйжалары ошолорго таянат.
frameworks-in-force = Күчүндө: { $years }
frameworks-add = Алкак кошуу
frameworks-add-lead = Бир жылда бир алкак күчүндө болот.
frameworks-correct = Алкакты оңдоо
frameworks-name = Аталышы
frameworks-name-hint = БУУ менен Өкмөт кандай атаса, жылдары менен.
frameworks-first-year = Биринчи жылы
frameworks-last-year = Акыркы жылы
frameworks-no-outcomes = Азырынча натыйжа жок.
frameworks-add-outcome = Алкактын натыйжасын кошуу
frameworks-correct-outcome = Алкактын натыйжасын оңдоо
frameworks-outcome = { $code }-натыйжа
frameworks-code = Коду
frameworks-code-hint = Алкактын өзүндөгүдөй, мисалы 2 же 2.1. Кийин өзгөрбөйт.
frameworks-title = Натыйжа
frameworks-used = Иш планда
frameworks-anchored = { $count ->
    [0] Ага эч нерсе таянбайт
   *[other] Иш пландардын { $count } натыйжасы
}
frameworks-anchor = БУУнун кызматташтык алкагына таянуу
frameworks-anchor-hint = Керек жерде «{ $name }» алкагынын натыйжасына.
frameworks-anchor-none = { $year }-жылга алкак көрсөтүлгөн эмес.
frameworks-not-anchored = Эч кайсысына
frameworks-anchored-in = { $name }, { $code }-натыйжа: { $title }
frameworks-ends-before-it-begins = Акыркы жыл биринчисинен мурда.
frameworks-overlaps = Бул жылдардын биринде «{ $name }» күчүндө. Башка алкак жок жылдарды тандаңыз.
frameworks-is-anchored = Бул алкакка { $year }-жылдын иш планы таянат. Ал жылды калтырыңыз.
frameworks-code-is-taken = Алкакта мындай коддуу натыйжа бар. Башкасын тандаңыз.
frameworks-no-code = Коддо сандар, тамгалар жана чекиттер гана болот, мисалы 2 же 2.1.
frameworks-refused-years = Бул жылдардын биринде башка алкак күчүндө, же ага алынып салынган жылдын иш планы таянат.
frameworks-refused-not-in-force = Бул алкак иш пландын жылында күчүндө эмес.
