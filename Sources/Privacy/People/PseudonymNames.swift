/// Where a first name is at home, as far as a pseudonym should be too.
package enum NameOrigin: String, CaseIterable, Sendable {
  case norwegian, sami, nordic, english, german, polish, baltic, eastSlavic, southSlavic, turkish, kurdish, arabic,
    persian
  case somali, eritrean, southAsian, tamil, vietnamese, thai, filipino, spanish, african
}

/// First names that pseudonyms are taken from, and that the origin of a real name is guessed by.
///
/// Written for this from what is common knowledge; common names all of them, so that a pseudonym points to nobody.
struct NameList {
  let origin: NameOrigin
  /// Norwegian names by when those who bear them were born; 0 where that is not told apart.
  let generation: Int
  let female: [String]
  let male: [String]

  private init(_ origin: NameOrigin, born generation: Int = 0, _ female: String, _ male: String) {
    self.origin = origin
    self.generation = generation
    self.female = female.split(whereSeparator: \.isWhitespace).map(String.init)
    self.male = male.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// A name that stands in several lists is taken for one of the first of them.
  static let all: [NameList] = [
    // Born before 1940.
    NameList(
      .norwegian, born: 1920,
      """
      Aslaug Astrid Bergljot Borghild Dagny Edith Elsa Esther Gerd Gudrun Gunvor Hjørdis Ingeborg Jenny Klara Magnhild
      Margit Olaug Ragna Ragnhild Ruth Signe Sigrid Solveig Svanhild Synnøve Torbjørg Valborg Åslaug
      """,
      """
      Alf Arne Arthur Birger Bjarne Einar Erling Finn Georg Gunnar Håkon Harald Hjalmar Ingvald Karsten Kåre Ludvig
      Magne Nils Odd Olaf Oskar Ragnvald Reidar Rolf Sigurd Sverre Thorleif Trygve Øivind
      """),
    // 1940 to 1959.
    NameList(
      .norwegian, born: 1945,
      """
      Anne Berit Bjørg Bodil Brit Eldbjørg Eli Else Eva Grete Gro Inger Jorunn Karin Kirsten Kjellaug Laila Liv Mari
      Marit Målfrid Oddny Randi Reidun Sissel Sonja Tove Turid Unni Wenche Åse
      """,
      """
      Asbjørn Arvid Audun Bjørn Egil Eivind Erik Gunnstein Helge Ivar Jan Johan Kjell Knut Leif Oddvar Olav Ove Per
      Roald Roar Steinar Svein Tor Torstein Vidar Viggo Åge Øystein Yngve
      """),
    // 1960 to 1979.
    NameList(
      .norwegian, born: 1965,
      """
      Anita Ann-Kristin Beate Bente Camilla Cecilie Elin Elisabeth Gunn Hege Heidi Hilde Janne Kristin Lene Line Linda
      Mette Mona Monica Nina Siri Siv Stine Tone Trine Trude Tonje Vibeke Wenke
      """,
      """
      Anders Atle Bård Dag Espen Frode Geir Gjermund Harald Henning Jarle Jon Jostein Kenneth Kjetil Morten Ole Pål
      Roger Rune Sindre Stian Stig Terje Thomas Tom Tommy Trond Vegard Vegar
      """),
    // 1980 to 1999.
    NameList(
      .norwegian, born: 1985,
      """
      Andrea Benedicte Caroline Charlotte Christine Gina Guro Hanna Hanne Helene Ida Ingrid Ingvild Julie Karoline
      Kamilla Kjersti Lise Maiken Malin Maren Maria Marianne Marte Mathilde Rikke Silje Susanne Thea Tuva Veronica
      """,
      """
      Alexander Aleksander André Are Christian Daniel Eirik Even Fredrik Glenn Håvard Jonas Jørgen Kim Kristoffer Lars
      Mads Magnus Marius Martin Mikael Ola Petter Robin Sander Simen Sondre Torgeir Trym Øyvind
      """),
    // From 2000 on.
    NameList(
      .norwegian, born: 2005,
      """
      Amalie Aurora Emilie Emma Frida Hedda Hedvig Ingeline Iben Jenny Josefine Leah Linnea Live Maja Mathea Mia Mille
      Nora Oda Olivia Pernille Sara Selma Sofie Solveig Sunniva Tiril Ulrikke Vilde Ylva
      """,
      """
      Adrian Aksel Albert Birk Brage Elias Emil Fillip Filip Henrik Herman Isak Jakob Johannes Kasper Lukas Mathias
      Mikkel Noah Oliver Oskar Peder Sebastian Sigurd Storm Theo Theodor Tobias Ulrik Vetle William
      """),
    NameList(
      .sami,
      """
      Áile Ánne Biret Elle Ellen-Sara Gunhild Iŋgá Inga Ingá Jorun-Ánne Kárin Láilá Máret Márjá Máiá
      Ravna Rávdná Risten Sárá Sire Sunná Susanna Vigdis Elen Elle-Máret Ánná Berit-Ánne
      """,
      """
      Ande Ánte Áslat Áilo Aslak Biera Dávvet Duommá Gárral Heaika Hánsa Issát Jovnna Jouni Juhán Jovsset
      Klemet Lásse Mahtte Máhtte Mihkkal Mikkal Nilla Niillas Ole-Ánte Piera Rásttos Sámmol
      """),
    NameList(
      .nordic,
      """
      Agneta Aino Annika Birgitta Dorthe Ebba Eevi Freja Gunilla Guðrún Helle Hrefna Ingela Jette Kerstin Kirsi
      Lisbeth Lotta Maarit Mette-Marie Pia Pirjo Ragnheiður Riikka Sigríður Tiina Ulla Vibe Þóra
      """,
      """
      Aleksi Antti Bengt Björn Christer Einari Eskil Flemming Göran Guðmundur Hampus Heikki Jesper Jukka Jörgen Kaj
      Kristján Lennart Matti Mogens Mika Niels Pekka Preben Rasmus Sigurður Sören Torsten
      """),
    NameList(
      .english,
      """
      Abigail Alice Amy Bethany Charlene Chloe Claire Deborah Diane Emily Fiona Gemma Grace Hannah Heather Holly Jane
      Jessica Joanne Karen Kate Laura Lucy Megan Nicola Olive Paula Rachel Rebecca Sally Tracy Victoria
      """,
      """
      Adam Andrew Ben Brian Callum Charles Colin Craig David Edward Gareth George Graham Harry Ian Jack James Joshua
      Keith Kevin Liam Matthew Neil Nigel Oscar Patrick Peter Philip Ryan Scott Simon Steven Tim
      """),
    NameList(
      .german,
      """
      Angelika Anke Annette Birgit Britta Dagmar Elke Franziska Friederike Gabriele Gisela Greta Heike Ilse Ines
      Ingrun Jutta Katharina Katja Lieselotte Margarete Monika Petra Renate Sabine Silke Steffi Stefanie Ulrike Ursula
      Uta
      """,
      """
      Achim Andreas Bernd Bernhard Christoph Detlef Dieter Dirk Eberhard Florian Franz Friedrich Günter Hans-Jürgen
      Heinz Holger Horst Jürgen Karl Klaus Konrad Lothar Manfred Matthias Norbert Reinhard Rüdiger Stefan Uwe Volker
      Wolfgang
      """),
    NameList(
      .polish,
      """
      Agata Agnieszka Aleksandra Aneta Barbara Beata Bożena Danuta Dorota Edyta Elżbieta Ewa Grażyna Halina Irena
      Iwona Jadwiga Joanna Jolanta Justyna Katarzyna Krystyna Magdalena Małgorzata Marta Natalia Paulina Renata Sylwia
      Urszula Wioletta Zofia
      """,
      """
      Adamek Andrzej Arkadiusz Bartosz Bogdan Cezary Dariusz Dawid Dominik Grzegorz Henryk Ireneusz Jacek Janusz
      Jarosław Jerzy Kamil Kazimierz Krzysztof Leszek Łukasz Maciej Marcin Marek Mariusz Michał Paweł Piotr Radosław
      Rafał Sławomir Stanisław Szymon Tomasz Wiesław Wojciech Zbigniew
      """),
    NameList(
      .baltic,
      """
      Aistė Asta Audronė Aušra Baiba Daiva Dace Eglė Evija Gintarė Guna Ieva Ilze Inese Indrė Jurgita Kristīne Laima
      Lina Līga Milda Neringa Rasa Rūta Sandra Sigita Simona Vaida Vilma Zane Živilė
      """,
      """
      Aivars Andrius Arūnas Arturas Darius Dainius Donatas Edgars Egidijus Gediminas Gints Guntis Jānis Juris Kęstutis
      Linas Māris Mantas Mindaugas Modestas Nerijus Paulius Raimonds Ričardas Rimantas Saulius Tadas Tomas Valdas
      Vytautas Žilvinas
      """),
    NameList(
      .eastSlavic,
      """
      Alina Alla Anastasia Anastasiia Daria Galina Halyna Inna Iryna Irina Kateryna Ksenia Larysa Lesia Liudmyla
      Ljudmila Marina Nadiia Natalya Nataliia Oksana Oleksandra Olena Olga Olha Polina Svetlana Svitlana Tamara
      Tatiana Tetiana Valentyna Vira Yulia Zoya
      """,
      """
      Aleksei Alexei Anatolij Andrij Andrii Anton Artem Boris Borys Bohdan Denys Dmitri Dmytro Evgenij Fedir Gennadij
      Igor Ihor Ivan Kirill Maksym Mykhailo Mykola Nikolaj Oleg Oleh Oleksandr Pavlo Petro Roman Ruslan Sergej Serhii
      Stepan Taras Vadim Vasyl Viktor Vitalij Volodymyr Yaroslav Yurii
      """),
    NameList(
      .southSlavic,
      """
      Adisa Ajla Amra Azra Biljana Dijana Dragana Dušanka Emina Fadila Gordana Hatidža Ivana Jasmina Jelena Lejla
      Ljiljana Marija Merima Milica Mirjana Mirsada Nermina Radmila Sanela Senada Slavica Snežana Suada Vesna Zorica
      """,
      """
      Admir Adnan Aleksandar Almir Branko Damir Dejan Dragan Dušan Edin Elvir Emir Enes Goran Haris Ismet Jasmin Jovan
      Ljubomir Mirza Miroslav Mladen Muhamed Nebojša Nenad Predrag Safet Senad Slobodan Vladan Zlatan Zoran
      """),
    NameList(
      .turkish,
      """
      Aslı Ayşe Ayşegül Aylin Bahar Banu Belgin Burcu Canan Ceren Derya Dilek Ebru Elif Emine Esra Fatma Filiz Gamze
      Gül Gülay Hatice Havva Hülya Meral Nermin Nilüfer Nurten Özlem Pınar Seda Selin Sevgi Sibel Songül Tülay Yasemin
      Zeynep
      """,
      """
      Ahmet Alper Arda Barış Bayram Burak Cem Cemal Cengiz Deniz Emre Ercan Erdal Erkan Erol Ferhat Gökhan Hakan
      Hüseyin İbrahim İsmail Kadir Kemal Koray Levent Mehmet Metin Murat Mustafa Necati Onur Orhan Osman Ömer Özgür
      Ramazan Selçuk Serkan Sinan Tolga Umut Volkan
      """),
    NameList(
      .kurdish,
      """
      Asmin Avin Awaz Aveen Beritan Berivan Bahra Chnar Dilan Dilnaz Evin Gulistan Hêlîn Hêvî Jiyan Jîn Khanda Kajin
      Lana Mizgin Nazdar Newroz Nishtiman Ronahi Rojin Rozhin Shilan Shler Sozan Tara Viyan Xezal Zilan Zozan
      """,
      """
      Aram Aras Awat Azad Bahoz Baran Bawer Botan Chia Ciwan Dilshad Diyar Dara Ferhad Hawkar Hiwa Karwan Kawa Mazlum
      Rêber Rebin Rebwar Rizgar Rojhat Sarbast Serhat Shwan Sherko Siamand Soran Zagros Zana
      """),
    NameList(
      .arabic,
      """
      Aisha Amal Amina Amira Asma Aya Dalal Dima Doaa Fatima Farah Ghada Hadeel Hala Hanan Hiba Huda Iman Khadija
      Lamia Layla Maha Manal Mariam Maysa Nada Nadia Najwa Noor Nour Rana Rania Rasha Reem Rima Ruba Salma Samira Sana
      Sawsan Suha Wafa Yasmin Zahra Zainab
      """,
      """
      Abdallah Abdulrahman Adel Ahmad Ahmed Ali Amir Anas Ayman Bashar Bassam Bilal Faisal Faris Firas Ghassan Hadi
      Hamza Hassan Haytham Hisham Hussein Ibrahim Imad Jamal Kareem Khaled Khalil Mahmoud Majed Mohammed Mohamed
      Mohammad Munir Nabil Nasser Omar Osama Rami Rashid Sami Samir Tarek Tariq Walid Wael Yahya Yousef Ziad
      """),
    NameList(
      .persian,
      """
      Afsaneh Anahita Arezoo Atefeh Azadeh Bahareh Elaheh Farahnaz Farzaneh Fereshteh Forough Golnaz Homa Ladan Laleh
      Mahnaz Mahsa Marjan Maryam Mina Mitra Nahid Narges Nasrin Nazanin Negar Niloufar Parisa Parvaneh Parwana Roya
      Sahar Setareh Shabnam Shahla Shirin Shokria Simin Soraya Zohreh Zarghuna
      """,
      """
      Abbas Ahmadzia Arash Ardalan Arman Babak Bahram Behnam Behrouz Dariush Ehsan Esmail Farhad Farid Farshad
      Habibullah Hamid Hossein Iraj Javad Kambiz Kamran Kaveh Kourosh Majid Mansour Masoud Mehdi Mehran Mohsen Mojtaba
      Najibullah Nader Navid Omid Parviz Payam Ramin Reza Rostam Saeed Shahram Siavash Sohrab Zabihullah
      """),
    NameList(
      .somali,
      """
      Amiina Asha Ayaan Bilan Bishaaro Canab Caasha Deeqa Fadumo Faduma Falis Farhiya Fartun Fowsia Habiba Halima
      Hamdi Hibo Hodan Hodon Idil Idman Ifrah Ilhan Istar Kaltun Khadra Muna Nasra Nimco Raho Rahma Roda Safiya Sagal
      Sahra Samsam Shamso Shukri Suad Ubah Warsan Yasmiin Zamzam
      """,
      """
      Abdi Abdikarim Abdinasir Abdirahman Abdirashid Abdirisak Abdullahi Abukar Aden Bashiir Bile Cabdi Daud Dahir
      Faarax Guled Hirsi Ibraahim Ilyas Ismaciil Jama Kaarshe Liban Mahad Maxamed Mohamud Mukhtar Muse Mustaf Nuur
      Robleh Saciid Sharmarke Shire Warsame Yaasiin Yusuf Yuusuf
      """),
    NameList(
      .eritrean,
      """
      Abeba Abrehet Adiam Almaz Alem Amleset Asmeret Aster Bethlehem Bisrat Danait Eden Feven Freweini Genet Hana
      Haimanot Helen Hiwet Hirut Kidist Kisanet Letebrhan Lidya Luwam Luula Mebrat Mehret Meron Mihret Milena Nigisti
      Rahel Ruta Saba Selam Selamawit Senait Simret Tigist Tirhas Tsega Winta Yordanos Zufan
      """,
      """
      Abel Abraham Afewerki Amanuel Aman Berhane Bereket Biniam Dawit Desbele Efrem Ermias Eyob Fessehaye Filmon
      Fitsum Ghebre Girmay Goitom Haile Henok Isayas Kibrom Kidane Kiflom Mebrahtu Medhanie Mehari Mesfin Mulugeta
      Nahom Petros Robel Samson Samuel Semere Solomon Tekle Temesgen Tesfay Tewelde Yared Yemane Yohannes Yonas Zerai
      """),
    NameList(
      .southAsian,
      """
      Aarti Afshan Aliya Anjali Ankita Anushka Asifa Bushra Deepa Farzana Fozia Gurpreet Hina Humaira Iqra Jaspreet
      Kavita Kiran Kulsoom Lubna Mahreen Manpreet Meena Mehwish Nabeela Naila Nasreen Neha Nighat Nusrat Pooja Priya
      Rabia Rekha Robina Rubina Saima Sadia Shabana Shaheen Shazia Sneha Sobia Sumaira Sunita Tahira Uzma Zubaida
      """,
      """
      Aamir Abid Adeel Ajay Amit Anil Arjun Arshad Asad Asif Atif Baljit Danish Deepak Farooq Gurdeep Haroon Harpreet
      Imran Irfan Ishaq Javed Junaid Kashif Khalid Manoj Mohsin Mukesh Nadeem Naveed Nisar Pervez Qasim Rahul Rajesh
      Rajinder Rizwan Sajid Saleem Sanjay Shahid Shakeel Sohail Sukhdev Sunil Tahir Usman Vijay Vikram Waqas Waseem
      Yasir Zahid Zeeshan
      """),
    NameList(
      .tamil,
      """
      Abirami Ahalya Amutha Anusha Arani Bhavani Chitra Dharshini Gayathri Geetha Gowri Indumathi Janani Jeyanthi
      Kalaivani Kavitha Kirthana Kogila Lavanya Malathi Mathangi Mekala Nila Nirmala Niroja Pavithra Priyanka Rajani
      Renuka Revathi Sangeetha Saraswathi Selvi Shanthi Sivagami Sumathi Tharani Thulasi Uma Vanathi Vasanthi Yalini
      """,
      """
      Aravinthan Arulanantham Balakumar Baskaran Chandran Dinesh Ganesh Gobinath Gunaseelan Ilango Jegan Jeyakumar
      Kajan Kandiah Karthik Kirupakaran Kumaran Logan Mahendran Manoharan Mathan Mayuran Nadarajah Nimal Niranjan
      Pirapakaran Prasanna Raguram Rajkumar Ramesh Ravindran Sasikumar Sathees Sivakumar Suresh Theepan Thayaparan
      Vasanthan Vijayan Yogarajah
      """),
    NameList(
      .vietnamese,
      """
      Ánh Bích Cẩm Châu Diễm Diệp Dung Giang Hà Hạnh Hằng Hiền Hoa Hồng Huệ Hương Kim-Anh Lan Liên Linh Loan Ly Mai
      Minh-Anh My Nga Ngân Ngọc Nguyệt Nhi Nhung Phương Quyên Quỳnh Tâm Thảo Thanh Thu Thủy Thúy Trang Trinh Tuyết
      Uyên Vân Vy Xuân Yến
      """,
      """
      An Bảo Bình Cường Danh Đức Dũng Duy Hải Hậu Hiếu Hòa Hoàng Hùng Huy Khánh Khoa Kiên Lâm Lộc Long Lợi Minh Nam
      Nghĩa Nhân Phong Phú Phúc Quân Quang Quốc Sơn Tài Tấn Thái Thanh-Tùng Thắng Thành Thiện Thịnh Tiến Toàn Trí
      Trung Tuấn Tùng Việt Vinh Vũ
      """),
    NameList(
      .thai,
      """
      Achara Amporn Anong Apinya Araya Benjawan Busaba Chanida Chantana Duangjai Jintana Jiraporn Kanokwan Kanya
      Kultida Lamai Lawan Malee Manee Nanthana Nattaya Nittaya Noi Nok Orawan Pakpao Pensri Pimchanok Ploy Pornthip
      Rattana Saengdao Siriporn Somjai Sudarat Sunisa Supaporn Suwanna Thidarat Urai Wanida Wassana Wilai Yupin
      """,
      """
      Adisak Anan Anucha Apichart Arthit Boonmee Chai Chaiwat Chalerm Chatchai Decha Ekachai Kamol Kasem Kittisak
      Kritsada Manop Narong Nattapong Nopparat Panya Phichit Pongsak Prasert Prasit Preecha Rangsan Sakda Sanit
      Sarawut Sombat Somchai Somsak Sunthorn Surachai Suthep Tanawat Thaksin Udom Vichai Wichai Wirat Wittaya Yuttana
      """),
    NameList(
      .filipino,
      """
      Analyn Arlene Bernadette Cherry Cherrylyn Cristina Divina Dolores Editha Elvira Evangeline Fe Flordeliza
      Gemmalyn Girlie Glenda Imelda Jennylyn Jocelyn Jonalyn Josephine Jovelyn Leonora Lilibeth Liezel Lorna Lourdes
      Luzviminda Maricel Marites Marilou Marivic Marlyn Melanie Merlyn Myrna Nenita Perla Rosalinda Rosalyn Rowena
      Ruby Teresita
      """,
      """
      Alfredo Allan Ariel Arnel Arturo Benigno Benjie Bong Crisanto Danilo Dante Edgardo Edwin Efren Eduardo Ferdinand
      Florante Gilbert Jericho Jerome Jomar Jonel Jun Junjun Leandro Lito Manolito Marlon Marvin Melvin Nestor Noel
      Noli Orlando Reynaldo Ricky Rodel Rodrigo Rogelio Romeo Ronaldo Ronnie Rowell Virgilio
      """),
    NameList(
      .spanish,
      """
      Alejandra Alicia Ana-María Beatriz Blanca Carmen Carolina Catalina Claudia Consuelo Daniela Elena Esperanza
      Fernanda Gabriela Gloria Graciela Inés Isabel Jimena Josefa Juana Leticia Lucía Luisa Luz Maite Marcela Mercedes
      Mónica Paloma Paola Patricia Pilar Raquel Rocío Rosario Sofía Soledad Teresa Valentina Verónica Ximena Yolanda
      """,
      """
      Alberto Alejandro Alfonso Álvaro Andrés Antonio Armando Carlos César Diego Emilio Enrique Esteban Eugenio Felipe
      Fernando Francisco Gerardo Gonzalo Guillermo Gustavo Héctor Hernán Hugo Ignacio Javier Jesús Joaquín Jorge José
      Juan Julio Lorenzo Luis Manuel Mauricio Miguel Nicolás Pablo Pedro Rafael Ramón Raúl Ricardo Roberto Salvador
      Santiago Sergio Vicente
      """),
    NameList(
      .african,
      """
      Abena Adaeze Adjoa Adwoa Afia Akosua Akua Ama Amaka Aminata Amara Awa Bintou Bukola Chiamaka Chidinma Chinwe
      Efua Esi Fanta Fatou Fatoumata Folake Funmilayo Ifeoma Kadiatou Mariama Ngozi Nkechi Nneka Nyambura Oluchi
      Ramatoulaye Sekai Temitope Thandiwe Uwase Wanjiru Wambui Yaa Yetunde Zawadi
      """,
      """
      Abdoulaye Adebayo Ayodele Babatunde Boubacar Cheikh Chidi Chike Chinedu Chukwuma Emeka Femi Ibrahima Ikenna
      Jabari Kamau Kelechi Kofi Kojo Kwabena Kwaku Kwame Kwasi Lamin Mamadou Moussa Mwangi Nnamdi Obinna Okechukwu
      Olumide Oumar Ousmane Sekou Sipho Souleymane Tendai Tunde Uche Yao Yaw Zuberi
      """),
  ]
}
