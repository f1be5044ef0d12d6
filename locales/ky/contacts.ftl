contacts-title = Мүчөлөр менен байланыш
contacts-lead = Эң көп унчукпагандар биринчи турат. Адам эмес, мүчө эсептелет.
contacts-last = Акыркы байланыш
contacts-days-ago = { $days ->
    [0] бүгүн
   *[other] { $days } күн мурда
}
contacts-never = Азырынча болгон эмес
contacts-represented = Жыйында
contacts-acted = Бул жердеги аракети
contacts-engaged = Кызыкдар тараптар менен
contacts-readers = Тең төрагалар
