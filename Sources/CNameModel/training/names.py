"""Personal names of many origins, for swapping into training sentences and for the list table.

Those of faker's locale providers, where they are in Latin letters, and others gathered by hand. Of each origin a tenth (a fifth of the short lists) is
held out: in no list, in no training text, only in the figure "recall by origin"."""

import importlib
import random

FAKER = {
    "nordic": "sv_SE da_DK fi_FI is_IS", "polish": "pl_PL cs_CZ sk_SK", "lithuanian": "lt_LT lv_LV et_EE",
    "turkish": "tr_TR az_AZ", "indian": "en_IN", "urdu": "en_PK", "nigerian": "en_NG yo_NG ig_NG ha_NG",
    "ghanaian": "tw_GH", "spanish": "es_ES es_MX es_CO es_CL es_AR", "portuguese": "pt_PT pt_BR", "romanian": "ro_RO",
    "balkan": "hr_HR sl_SI", "german": "de_DE de_AT de_CH", "french": "fr_FR", "english": "en_GB en_US en_IE",
    "dutch": "nl_NL", "italian": "it_IT", "hungarian": "hu_HU", "vietnamese": "vi_VN", "thai": "en_TH",
    "african": "sw zu_ZA en_KE", "indonesian": "id_ID",
}

BY_HAND = {
    "sami": (
        "Ailo Aslak Mikkel Nils Ánte Máhtte Issát Jovnna Biret Elle Inga Máret Ravdna Sárá Risten Ingá Láilá Májjá Elen "
        "Áile Beaivi Juhán Isak Niillas Heaika Lemet Klemet Anders Per-Ante Inger-Máret Sunna Sáráhkká Ánne Mihkkal "
        "Ándaras Piera Jouna Láhppo Bierna Gáddjá Liisá Solju Nástá Issá Rávdná Ellen-Sárá Nigá Ánná Berit Iŋgá",
        "Sara Eira Gaup Utsi Hætta Bongo Buljo Kemi Oskal Somby Valkeapää Triumf Turi Skum Vars Balto Guttorm Nystad "
        "Baal Eriksen-Gaup Näkkäläjärvi Juuso Porsanger Varsi Smuk Boine Magga Sokki Mienna Biti Tornensis Pulk Sikku Idivuoma "
        "Labba Nutti Kitti Blind Partapuoli Stoor Huuva Siri Marakatt"),
    "russian": (
        "Aleksandr Dmitrij Sergej Andrej Aleksej Ivan Mikhail Nikolaj Vladimir Igor Oleg Pavel Roman Jurij Viktor Anatolij "
        "Boris Gennadij Konstantin Maksim Vasilij Svetlana Olga Irina Natalja Tatjana Jelena Ljudmila Galina Ekaterina "
        "Anastasia Marina Oksana Larisa Nadezjda Valentina Ksenia Darja Polina Zinaida Tamara Yulia Yekaterina Evgenij "
        "Arkadij Timur Ruslan Alina Zoja Rita",
        "Ivanov Ivanova Smirnov Kuznetsov Popov Vasiljev Petrov Petrova Sokolov Mikhajlov Novikov Fjodorov Morozov Volkov "
        "Aleksejev Lebedev Semjonov Jegorov Pavlov Kozlov Stepanov Nikolajev Orlov Andrejev Makarov Zakharov Zajtsev "
        "Solovjov Borisov Jakovlev Grigorjev Romanov Vorobjov Kuzmin Frolov Bogdanova Kiseleva Tarasova Belova Medvedeva "
        "Antonova Zhukov Krylova Sidorov Baranov Golubeva"),
    "ukrainian": (
        "Oleksandr Volodymyr Mykola Vasyl Andrii Serhii Yurii Oleh Taras Bohdan Dmytro Yaroslav Vitalii Petro Ihor Ostap "
        "Denys Maksym Artem Ruslan Oksana Olena Natalia Iryna Svitlana Halyna Liudmyla Tetiana Yuliia Oleksandra Nadiia "
        "Mariana Solomiia Khrystyna Daryna Viktoriia Kateryna Lesia Bohdana Zoriana Anhelina Yevhen Mykhailo Nazar Stepan "
        "Hryhorii Larysa Vira Liubov Zlata",
        "Shevchenko Kovalenko Bondarenko Tkachenko Kravchenko Kovalchuk Oliinyk Shevchuk Koval Polishchuk Bondar Tkachuk "
        "Moroz Marchenko Lysenko Rudenko Savchenko Petrenko Kravchuk Klymenko Pavlenko Savchuk Kuzmenko Vasylenko Panchenko "
        "Levchenko Kharchenko Sydorenko Karpenko Hrytsenko Melnyk Melnychuk Zakharchenko Yushchenko Tymoshenko Honchar "
        "Babych Dovzhenko Stetsenko Yatsenko Hnatiuk Zinchenko"),
    "kurdish": (
        "Azad Baran Berivan Bijan Ciwan Dilan Diyar Evin Ferhat Gulistan Hêvî Hawar Jiyan Kawa Karwan Leyla Mizgin Newroz "
        "Nêçîrvan Peshraw Rebin Rojda Rojin Rêzan Sherko Shilan Shirin Siyabend Soran Tara Viyan Zana Zîn Zozan Xezal Hozan "
        "Hiwa Dana Bahar Chnar Halo Hêmin Aram Rebwar Sirwan Awaz Shno Nermin Bêrîtan Agirî",
        "Barzani Talabani Zebari Dizayee Rasul Hawrami Jaff Bapir Amedi Sindi Zaxoyi Kurdi Ahmedzade Doski Salihi Shekhani "
        "Mizuri Karim Qader Hamid Mawlud Rostami Moradi Ghaderi Sherzad Barwari Bradosti Surchi Goran Babakir Pirdawud "
        "Azizi Demirtas Kaplan Yildirim Aydin"),
    "arabic": (
        "Ahmad Ahmed Mohammad Mohammed Muhammad Mustafa Ali Hassan Hussein Omar Khaled Khalid Youssef Yusuf Ibrahim Abdullah "
        "Abdulrahman Samir Tarek Ziad Bilal Mahmoud Nabil Rami Fadi Wael Bashar Anas Ayman Haidar Jawad Karrar Sajjad "
        "Muntadhar Fatima Maryam Aisha Zainab Noor Nour Hanan Layla Salma Rania Rasha Dalia Huda Amal Iman Samira Nadia "
        "Yasmin Rahaf Ghada Hiba Lina Sawsan Wafa Abeer Asma Khadija Mona Reem Rima Shaimaa Suha Tahani Zahra Sukaina Baraa "
        "Qusai Laith Odai Mazen Ghassan Imad Jamal Kareem Majed Munir",
        "Al-Hassan Al-Masri Al-Khatib Al-Jabouri Al-Tikriti Al-Sayed Al-Ahmad Al-Obaidi Al-Shami Haddad Khoury Nasser Saleh "
        "Mansour Darwish Khalil Hamdan Said Othman Suleiman Hamdi Aziz Abbas Jaber Kassem Najjar Qasim Rahman Sabbagh Shahin "
        "Yassin Zaher Abdallah Barakat Bakr Dabbagh Fares Ghanem Habib Issa Jabr Kanaan Malik Nassar Odeh Rashid Sabri Taha "
        "Awad Bitar Halabi Homsi Idris Kurdiye Maatouk Shehadeh Tamim Zein El-Sayed El-Khatib Benali Bouzid Mekki Belkacem "
        "Bennani Cherif Hamza Toumi"),
    "persian": (
        "Reza Mohsen Behrouz Bahram Cyrus Dariush Farhad Farzad Hamid Hossein Kamran Kaveh Kourosh Majid Masoud Mehdi Mehran "
        "Navid Omid Parviz Payam Saeed Shahram Siamak Soheil Vahid Arash Babak Ehsan Fariba Farzaneh Golnaz Haleh Laleh Leila "
        "Mahnaz Mahsa Maryam Mina Mitra Mozhgan Nasrin Negar Niloofar Parisa Parvin Roya Samaneh Setareh Shabnam Shahrzad "
        "Shirin Simin Soraya Taraneh Zahra Zohreh Atefeh Azadeh Elham Ghazal Elnaz",
        "Ahmadi Hosseini Mohammadi Rezaei Karimi Moradi Jafari Rahimi Ghasemi Ebrahimi Mousavi Sadeghi Hashemi Kazemi Bagheri "
        "Tehrani Shirazi Esfahani Tabrizi Farahani Norouzi Akbari Amini Azimi Bahrami Ghorbani Heidari Jalali Khosravi Mirzaei "
        "Najafi Nazari Pahlavi Rostami Salehi Shahbazi Soltani Tavakoli Yazdani Zamani Zand Daneshvar Golzar Parsa Ranjbar "
        "Sohrabi Vaziri"),
    "afghan": (
        "Abdul Ahmad Ajmal Amanullah Asadullah Aziz Bashir Esmat Faisal Farid Ghulam Habibullah Hamid Hashmat Jawid Karim "
        "Khalil Mirwais Mujtaba Naim Najib Nasir Nematullah Qais Rahim Rahmatullah Sayed Shafiq Sher Tawab Wahid Wali Zabihullah "
        "Zalmai Belqis Farishta Fawzia Freshta Friba Gulalai Habiba Hosai Khatera Laila Malalai Marwa Mursal Nargis Nilofar "
        "Palwasha Parwana Razia Sahar Shaima Shakila Soraya Spozhmai Storai Wazhma Zarghona Zohra",
        "Ahmadzai Amiri Azizi Barakzai Durrani Faizi Ghafari Habibi Haidari Hakimi Hamidi Hotak Ibrahimi Jalalzai Karzai Khan "
        "Mohammadi Mojaddedi Nazari Noori Noorzai Omarkhel Popal Popalzai Qaderi Rahimi Rasuli Safi Sarwari Shinwari Stanekzai "
        "Sultani Wardak Yousufzai Yusufi Zadran Zaheer Zazai Alizada Hussaini Rezai Sharifi Naziri"),
    "urdu": (
        "Adeel Ahsan Aamir Arshad Asif Atif Bilal Danish Faisal Farhan Fawad Haroon Hassan Imran Iqbal Irfan Jamil Javed Junaid "
        "Kamran Kashif Khurram Mansoor Naeem Nadeem Nasir Naveed Nawaz Rashid Rizwan Saad Sajid Salman Shahid Shoaib Sohail "
        "Tahir Tariq Usman Waqar Waseem Yasir Zahid Zeeshan Zubair Aisha Ambreen Amna Asma Bushra Farah Fauzia Hina Humaira "
        "Iram Kiran Mehwish Nadia Naila Nazia Noreen Rabia Rukhsana Saba Sadia Saima Samina Sana Shabana Shazia Sumaira Tahira "
        "Uzma Yasmeen Zainab Zara",
        "Ahmed Akhtar Ali Anwar Ashraf Aslam Awan Aziz Baig Bashir Bhatti Butt Chaudhry Dar Farooq Ghani Hashmi Hussain Ijaz "
        "Iqbal Javed Khan Khawaja Latif Mahmood Malik Mian Mirza Mughal Mughul Nawaz Niazi Qureshi Rafiq Raja Rana Rashid Raza "
        "Rehman Saeed Shah Sharif Sheikh Siddiqui Tariq Warraich Yousaf Zafar Abbasi Gondal Kayani Lodhi Rathore Sethi"),
    "indian": (
        "Aarav Aditya Ajay Akash Amit Anand Anil Arjun Ashok Deepak Gaurav Harish Karan Kiran Krishna Kumar Manoj Mohan Nikhil "
        "Pankaj Prakash Pranav Rahul Raj Rajesh Rakesh Ravi Rohan Sanjay Sandeep Sunil Suresh Vijay Vikram Vinod Ananya Anjali "
        "Asha Deepa Divya Gita Kavita Lakshmi Meena Neha Nisha Pooja Priya Radha Rekha Sangeeta Shreya Sita Sunita Swati Usha "
        "Vidya",
        "Agarwal Banerjee Bhatt Bose Chakraborty Chatterjee Chopra Das Desai Dutta Gandhi Ghosh Gupta Iyer Jain Jha Joshi Kapoor "
        "Kaur Khanna Kulkarni Kumar Malhotra Mehta Menon Mishra Mukherjee Nair Pandey Patel Pillai Prasad Rao Reddy Saxena Sen "
        "Shah Sharma Shetty Singh Sinha Srivastava Thakur Trivedi Varma Verma Yadav"),
    "tamil": (
        "Arulmozhi Balakumar Chandran Dinesh Ganesh Jeyakumar Karthik Kugan Kumaran Mathan Murugan Nadarajah Niranjan Nirojan "
        "Partheepan Prabakaran Pratheep Rajkumar Ramesh Sathish Selvan Sivakumar Sutharsan Thayaparan Thiruchelvam Vasanthan "
        "Vigneswaran Vijayakumar Yogarajah Abirami Anushiya Bhavani Dharshini Gayathri Gowri Janani Kalaivani Kavitha Kirushanthi "
        "Lavanya Malathi Mathura Nirosha Pavithra Priyanthi Ramya Sharmila Sivagami Subashini Tharani Thivya Thulasi Vasanthi "
        "Yalini",
        "Arumugam Balasingam Chelliah Ganeshan Gunaratnam Jeyaratnam Kanagaratnam Kandiah Krishnapillai Kulasingam Mahalingam "
        "Nadesan Nagalingam Navaratnam Pathmanathan Ponnambalam Rajaratnam Ramanathan Rasiah Ratnasingam Sabaratnam Selvarajah "
        "Shanmugam Sinnathamby Sivalingam Sivanesan Srikanthan Subramaniam Thambiah Thangarajah Tharmalingam Thavarajah "
        "Vaithilingam Velupillai Vellupillai Yogeswaran Gunaratnam Raveendran Kunaratnam"),
    "somali": (
        "Abdi Abdirahman Abdullahi Abdulkadir Abshir Aden Ahmed Awil Bashir Bile Cabdi Daahir Dahir Farah Faarax Guled Hassan "
        "Hirsi Ibrahim Ismail Jama Jamac Liban Mahad Mahamed Mohamud Mukhtar Nuur Omar Osman Said Sharif Warsame Yusuf Yuusuf "
        "Amina Anab Asha Asli Astur Ayaan Deqa Faduma Fadumo Fartun Fawzia Hamdi Hibo Hodan Hodo Ifrah Idil Kadra Khadra Ladan "
        "Maryan Muna Nasra Naima Nimco Qamar Ruqiya Sagal Sahra Samira Shukri Sucaad Ubah Yasmin Zamzam Xaawo Safiyo Filsan",
        "Abdi Abdullahi Abukar Adan Ahmed Ali Artan Barre Dirie Duale Elmi Egal Farah Gedi Guled Haji Hassan Hersi Hirsi Hussein "
        "Isse Jama Jimale Kahin Mahamud Mire Mohamed Muse Nur Omar Osman Roble Said Samatar Sharif Shire Sheikh Warsame Yusuf "
        "Abdulle Aadan Cige Cilmi Warfaa Xasan Jaamac Maxamed Geedi Dahir Ismail Magan Waberi"),
    "eritrean": (
        "Abel Abraham Aman Amanuel Asmerom Bereket Berhane Biniam Daniel Dawit Ermias Ephrem Filmon Fitsum Ghebre Goitom Habtom "
        "Haile Hagos Henok Isaias Kibrom Kidane Medhanie Mehari Merhawi Mewael Mikael Mussie Natnael Robel Samson Selam Semere "
        "Sirak Tekle Temesgen Tesfay Tewelde Yemane Yohannes Yonas Zerai Abeba Abrehet Almaz Aster Azieb Bisrat Elsa Eden "
        "Feven Freweini Genet Hanna Helen Hiwot Kisanet Lemlem Letebrhan Luwam Meron Mebrat Mihret Natsnet Rahel Rahwa Rigat "
        "Saba Salem Senait Tsega Tsehay Winta Yordanos Zufan Tigist Hirut Alem Dagmawi Girma Kebede Tadesse Mulugeta Worku "
        "Getachew Bekele",
        "Abraha Afewerki Andemariam Araya Asfaha Berhe Beyene Debesay Embaye Estifanos Fessehaye Gebre Gebrehiwot Gebremariam "
        "Gebremedhin Gebreselassie Ghebremeskel Ghebreyesus Ghirmay Habte Habtemariam Haile Hailemariam Hadgu Kahsay Kidane "
        "Kiflu Kifle Mebrahtu Measho Mengistu Negash Ogbazghi Okubay Sium Solomon Tekeste Tesfamariam Tesfamichael Tewolde "
        "Tsegay Weldemichael Weldu Woldegiorgis Yohannes Zeray Zemariam Abebe Alemayehu Assefa Demissie Desta Lemma Mekonnen "
        "Teshome Wolde Zewde"),
    "nigerian": (
        "Abiola Ade Adebayo Adeola Adewale Amaka Ayodele Babatunde Chiamaka Chidi Chidinma Chika Chima Chinedu Chinonso Chioma "
        "Chukwuemeka Ebele Efosa Ejike Emeka Femi Folake Funmilayo Gbenga Ifeanyi Ifeoma Ijeoma Ikechukwu Kehinde Kelechi Kunle "
        "Ngozi Nkechi Nnamdi Obinna Oluchi Olufemi Olumide Oluwaseun Osagie Sade Segun Taiwo Temitope Tobi Tunde Uche Uchenna "
        "Yetunde Zainab",
        "Abubakar Achebe Adebayo Adeleke Adesina Adeyemi Afolabi Agbaje Akande Akinola Amadi Anyanwu Awolowo Ayodele Azikiwe "
        "Balogun Bello Chukwu Danjuma Ekwueme Eze Fashola Ibe Ige Iwu Madu Mbah Nnadi Nwachukwu Nwankwo Nwosu Obi Odili Ogunbanjo "
        "Ojo Okafor Okeke Okonkwo Okoro Okoye Oladipo Olawale Onyekachi Osagie Oyelaran Uzoma Yusuf"),
    "congolese": (
        "Bahati Baraka Celestin Chantal Christelle Claudine Clovis Dieudonné Divine Espérance Faustin Fiston Furaha Gloire Grâce "
        "Innocent Irakoze Jean-Bosco Jean-Claude Jeannine Josué Kabongo Kalala Kitoko Mapendo Mwamba Neema Ngalula Niyonkuru "
        "Nsimba Nzuzi Olivier Pacifique Patience Prosper Riziki Sifa Tshala Vumilia Zawadi Kwame Kofi Kwabena Kwaku Yaw Kojo "
        "Ama Abena Akosua Adwoa Afia Yaa Esi Akua Efua Nana Kwesi Fiifi",
        "Kabila Kabongo Kalonji Kasongo Katumbi Kayembe Kazadi Lumumba Mbuyi Mobutu Mukendi Mukuna Mulamba Mutombo Mwamba Ngoy "
        "Nkunda Ntumba Nzeza Tshisekedi Tshibangu Tshilumba Ilunga Bahati Bisimwa Byamungu Habimana Hakizimana Ndayishimiye "
        "Niyonzima Nkurunziza Ntahobari Mugisha Uwimana Mukamana Mensah Owusu Boateng Asante Appiah Osei Agyeman Antwi Amoah "
        "Opoku Addo Ofori Acheampong Darko Asamoah Quaye Nkrumah Ansah Yeboah"),
    "vietnamese": (
        "Anh Bao Binh Chi Cuong Dung Duc Duy Giang Ha Hai Hanh Hieu Hoa Hoang Hong Hung Huong Huy Khanh Khoa Kim Lan Linh Loan "
        "Long Mai Minh My Nam Nga Ngoc Nhung Phong Phuc Phuong Quan Quang Quoc Quyen Son Tam Thanh Thao Thi Thinh Thu Thuy Tien "
        "Trang Trinh Trung Tuan Tuyet Van Viet Vinh Vy Xuan Yen Thảo Hương Đức Ngọc",
        "Nguyen Tran Le Pham Huynh Hoang Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Dinh Truong Lam Mai Trinh Dao Doan Luong Vuong "
        "Nguyễn Trần Phạm Đặng Bùi Đỗ Ngô Dương"),
    "thai": (
        "Somchai Somsak Anong Apinya Areerat Arthit Boonmee Busaba Chaiwat Chalerm Chanida Chatchai Duangjai Jintana Kamon "
        "Kanchana Kanya Kittisak Ladda Malee Mali Manee Narong Nattapong Niran Nittaya Nonglak Noi Nok Oranuch Pakorn Panida "
        "Patcharee Pensri Phailin Pimchanok Ploy Pornthip Prasert Preecha Ratana Rung Sakda Saowalak Sasithorn Siriporn Sombat "
        "Suda Sukanya Sunee Supaporn Surasak Suwanna Thaksin Thanom Udom Wanida Wassana Wichai Yupin",
        "Boonmee Chaiyasit Charoensuk Chanchai Intharat Jaidee Kaewkhao Khamphan Kittikachorn Phrommas Pongpanich Prasertsuk "
        "Rattanakosin Saelim Saengthong Saetang Srisai Srisuk Suksawat Suwannarat Thongchai Thongkham Thongsuk Wongsa Wongsawat "
        "Yodsuwan Sombun Chaiprasit Phetcharat Sirichai"),
    "chinese": (
        "Wei Fang Na Xiuying Min Jing Li Qiang Lei Jun Yang Yong Yan Jie Juan Tao Ming Chao Xiulan Xia Ping Gang Guiying Xiaoming "
        "Xiaohong Jianguo Zhiqiang Haiyan Meiling Yuhan Zihan Haoran Yichen Xinyi Yifan Jiahao Lihua Shuang Xue Ying Zhen Hong "
        "Bo Cheng Dong Feng Guo Hao Kun Peng Rui Shan Ting Xin Yu Zhihao Mei-Ling Siu-Ming Wai-Yee Ka-Wai",
        "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Song Xu Deng "
        "Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Lü Yao Shen Zhong Chan Wong "
        "Cheung Leung Tsang Kwok"),
    "filipino": (
        "Maricel Marites Jocelyn Rowena Rosalie Analyn Arlene Cherry Divina Evangeline Florabel Gemma Glenda Imelda Jasmin "
        "Jennifer Jovelyn Juvy Liezl Lorna Maribel Marilou Melanie Merlinda Michelle Myrna Nenita Nerissa Norma Princess Rhea "
        "Rizalina Rochelle Ruby Sheryl Teresita Vilma Arnel Bayani Crisanto Danilo Edgardo Efren Ernesto Ferdinand Gilbert "
        "Jejomar Jericho Jomar Jose Marlon Nestor Noel Renato Reynaldo Rodel Rodrigo Rogelio Rolando Romeo Ronaldo",
        "Santos Reyes Cruz Bautista Ocampo Garcia Mendoza Torres Tomas Andrada Castillo Flores Villanueva Ramos Castro Rivera "
        "Aquino Navarro Salazar Mercado Dela-Cruz Aguilar Delos-Santos Abad Dizon Dimaculangan Macaraeg Magsaysay Manalo "
        "Pangilinan Panganiban Quizon Soriano Tolentino Valdez Velasco Bonifacio Macapagal Catacutan Batungbakal Lacson"),
    "balkan": (
        "Adnan Admir Almir Amel Amir Armin Dino Edin Elvis Emir Enver Faruk Haris Jasmin Kenan Mirza Nermin Nihad Samir Sead "
        "Senad Zlatan Aida Amela Amra Azra Edina Elma Emina Fatima Jasmina Lejla Medina Merima Mirela Naida Nermina Sabina Selma "
        "Senada Zlata Goran Dragan Zoran Milan Nenad Predrag Slobodan Vladan Dejan Jovana Milica Snežana Vesna Ljiljana Gordana "
        "Arben Besnik Blerim Fatos Flamur Agron Bujar Dritan Ilir Valon Besa Drita Elira Flora Liridona Mimoza Shpresa Teuta "
        "Valbona Vjosa Arta Blerta Edona",
        "Hadžić Hodžić Begić Čengić Delić Halilović Hasanović Ibrahimović Imamović Kovačević Kovač Mehmedović Mujić Mujanović "
        "Omerović Osmanović Salihović Selimović Suljić Jovanović Petrović Nikolić Marković Đorđević Stojanović Ilić Stanković "
        "Pavlović Milošević Simić Krasniqi Gashi Berisha Hoxha Shala Bytyqi Kelmendi Rexhepi Osmani Thaçi Haxhiu Morina Zeqiri "
        "Hasani Hyseni Kastrati Bajrami Dervishi Leka Hodzic Begovic Kovacevic Jovanovic Petrovic"),
}

# Places that people speak of in English and no list here has.
ENGLISH_PLACES = (
    "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa "
    "Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio "
    "Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming Brooklyn Manhattan Harlem Queens Bronx "
    "Hollywood Malibu Compton Oakland Berkeley Yorkshire Kent Cornwall Devon Essex Sussex Surrey Dorset Norfolk Suffolk Lancashire "
    "Cumbria Wales Scotland England Britain Ulster Cork Galway Ontario Quebec Alberta Manitoba Queensland Tasmania Victoria "
    "America Europe Africa Asia Australia Scandinavia Bath Reading Oxford Cambridge Bristol Leeds York Chester Dover Salem Concord "
    "Boulder Phoenix Austin Mobile Buffalo Aspen Flint Savannah Charlotte Orlando Plymouth Windsor Hastings Brighton Camden Soho").split()

# Given names that are words.
ENGLISH_HOMOGRAPHS = (
    "mark will bill frank art joy may hope jack rob ray gene grant miles wade ward earl duke rich victor april june august mercy "
    "charity amber ruby pearl violet iris ivy lily basil clay cliff colt dusty happy harmony jade jewel kitty laurel lane mick nick "
    "norm pat piper reed rusty sage sky skip star stew sunny wren buddy cash chip chuck dick dot drew fay flora gale ginger hank "
    "harry hazel heath herb ike jean jenny jo kay ken lance lee mike mickey mo myrtle nelly olive opal otto pam peg penny poppy "
    "rod ross roy russ scot sid sol stan ted tim tony trey van vera vic wally woody").split()

HELD_OUT = 0.1

# Names somewhere, but here words of every sentence: to swap them in would teach that `Vi` at a start is a person.
TOO_COMMON = frozenset(
    "vi de den det du dei da så som om og men når alle han hun ho hva kva hvor kor at å på i til for av med fra frå er var ble blei "
    "har hadde kan skal vil må min din sin mi di si mitt ditt sitt me no nå ja nei her der dette denne disse en ein ei et eit to tre "
    "the he she it we you they his her my your our i a an and or but if so do did does be is was are were to in on at by of as "
    "not no yes ha be go see say can will may all any some who what when where why how than then that this these those with from "
    "for has had have me us him them its up out off over".split())


def _words(value):
    if isinstance(value, str):
        return [value]
    return list(value)  # an ordered dict of name and weight gives its names


def _is_latin(name):
    return name and name[0].isupper() and all(c.isalpha() or c in "-'\u2019" for c in name) and all(
        ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 for c in name) and len(name) > 1


def _of_locale(locale):
    provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
    first, last = set(), set()
    for attribute in dir(provider):
        value = getattr(provider, attribute)
        if attribute.startswith("_") or not isinstance(value, (tuple, list, dict)):
            continue
        target = first if attribute.startswith("first_name") else last if attribute.startswith("last_name") else None
        if target is not None and "format" not in attribute:
            target.update(n for n in _words(value) if isinstance(n, str) and _is_latin(n))
    return first, last


class Origin:
    def __init__(self, name, first, last):
        self.name = name
        chance = random.Random("held out " + name)
        self.first, self.held_first = _part(sorted(first), chance)
        self.last, self.held_last = _part(sorted(last), chance)


def _part(names, chance):
    chance.shuffle(names)
    cut = min(max(8, int(len(names) * HELD_OUT)), len(names) // 5)
    return sorted(names[cut:]), sorted(names[:cut])


def origins():
    """All origins but the Norwegian one, which the lists give."""
    found = []
    for name in sorted(set(FAKER) | set(BY_HAND)):
        first, last = set(), set()
        for locale in FAKER.get(name, "").split():
            a, b = _of_locale(locale)
            first |= a
            last |= b
        if name in BY_HAND:
            a, b = BY_HAND[name]
            first |= set(a.split())
            last |= set(b.split())
        first, last = ({n for n in s if n.lower() not in TOO_COMMON} for s in (first, last))
        found.append(Origin(name, first, last))
    held = {n.lower() for o in found for n in o.held_first + o.held_last}
    for o in found:  # held out of one origin is held out of all
        o.first = [n for n in o.first if n.lower() not in held]
        o.last = [n for n in o.last if n.lower() not in held]
    return found


class Inventor:
    """Makes up names that sound like a list's, from its letter trigrams, so that no list knows them."""

    def __init__(self, names):
        self.after = {}
        self.known = set(names)
        for name in names:
            padded = "^^" + name.lower() + "$"
            for i in range(2, len(padded)):
                self.after.setdefault(padded[i - 2:i], []).append(padded[i])

    def invent(self, chance):
        for _ in range(20):
            state, out = "^^", ""
            while len(out) < 14:
                c = chance.choice(self.after[state])
                if c == "$":
                    break
                out += c
                state = state[1] + c
            name = capitalised(out)
            if 3 <= len(name) <= 12 and name not in self.known and name.lower() not in TOO_COMMON and name[-1].isalpha():
                return name
        return chance.choice(sorted(self.known))


def capitalised(name):
    """Each part of a name with a capital: `anne-lise` is `Anne-Lise`."""
    return "-".join(p[:1].upper() + p[1:] for p in name.split("-"))
