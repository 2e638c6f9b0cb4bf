// Made from the folder Themes by BuiltInThemesTests, which also proves that it is complete.
#include "CThemes.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_0[] = {
#embed "../../Themes/base/assets/base.css"
};
static const unsigned char file_1[] = {
#embed "../../Themes/base/assets/cards.js"
};
static const unsigned char file_2[] = {
#embed "../../Themes/base/assets/choice.js"
};
static const unsigned char file_3[] = {
#embed "../../Themes/base/assets/choose.js"
};
static const unsigned char file_4[] = {
#embed "../../Themes/base/assets/components.css"
};
static const unsigned char file_5[] = {
#embed "../../Themes/base/assets/favourites.js"
};
static const unsigned char file_6[] = {
#embed "../../Themes/base/assets/icon.svg"
};
static const unsigned char file_7[] = {
#embed "../../Themes/base/assets/print.css"
};
static const unsigned char file_8[] = {
#embed "../../Themes/base/assets/search-index.js"
};
static const unsigned char file_9[] = {
#embed "../../Themes/base/assets/search-words.js"
};
static const unsigned char file_10[] = {
#embed "../../Themes/base/assets/search.js"
};
static const unsigned char file_11[] = {
#embed "../../Themes/base/assets/stemmer.js"
};
static const unsigned char file_12[] = {
#embed "../../Themes/base/assets/theme.css"
};
static const unsigned char file_13[] = {
#embed "../../Themes/base/assets/tokens.css"
};
static const unsigned char file_14[] = {
#embed "../../Themes/base/assets/vision.js"
};
static const unsigned char file_15[] = {
#embed "../../Themes/base/templates/404.html"
};
static const unsigned char file_16[] = {
#embed "../../Themes/base/templates/calendar.html"
};
static const unsigned char file_17[] = {
#embed "../../Themes/base/templates/case.html"
};
static const unsigned char file_18[] = {
#embed "../../Themes/base/templates/cases.html"
};
static const unsigned char file_19[] = {
#embed "../../Themes/base/templates/communities.html"
};
static const unsigned char file_20[] = {
#embed "../../Themes/base/templates/community.html"
};
static const unsigned char file_21[] = {
#embed "../../Themes/base/templates/contacts.html"
};
static const unsigned char file_22[] = {
#embed "../../Themes/base/templates/contest.html"
};
static const unsigned char file_23[] = {
#embed "../../Themes/base/templates/contests.html"
};
static const unsigned char file_24[] = {
#embed "../../Themes/base/templates/course.html"
};
static const unsigned char file_25[] = {
#embed "../../Themes/base/templates/courses.html"
};
static const unsigned char file_26[] = {
#embed "../../Themes/base/templates/directives/button.html"
};
static const unsigned char file_27[] = {
#embed "../../Themes/base/templates/directives/contact.html"
};
static const unsigned char file_28[] = {
#embed "../../Themes/base/templates/directives/document-card.html"
};
static const unsigned char file_29[] = {
#embed "../../Themes/base/templates/directives/fields.html"
};
static const unsigned char file_30[] = {
#embed "../../Themes/base/templates/directives/file.html"
};
static const unsigned char file_31[] = {
#embed "../../Themes/base/templates/directives/list.html"
};
static const unsigned char file_32[] = {
#embed "../../Themes/base/templates/directives/mentor-card.html"
};
static const unsigned char file_33[] = {
#embed "../../Themes/base/templates/directives/programme-card.html"
};
static const unsigned char file_34[] = {
#embed "../../Themes/base/templates/directives/video.html"
};
static const unsigned char file_35[] = {
#embed "../../Themes/base/templates/directives/vocabulary.html"
};
static const unsigned char file_36[] = {
#embed "../../Themes/base/templates/document.html"
};
static const unsigned char file_37[] = {
#embed "../../Themes/base/templates/documents.html"
};
static const unsigned char file_38[] = {
#embed "../../Themes/base/templates/event.html"
};
static const unsigned char file_39[] = {
#embed "../../Themes/base/templates/events.html"
};
static const unsigned char file_40[] = {
#embed "../../Themes/base/templates/faq.html"
};
static const unsigned char file_41[] = {
#embed "../../Themes/base/templates/favourites.html"
};
static const unsigned char file_42[] = {
#embed "../../Themes/base/templates/glossary.html"
};
static const unsigned char file_43[] = {
#embed "../../Themes/base/templates/home.html"
};
static const unsigned char file_44[] = {
#embed "../../Themes/base/templates/incentives.html"
};
static const unsigned char file_45[] = {
#embed "../../Themes/base/templates/indicator.html"
};
static const unsigned char file_46[] = {
#embed "../../Themes/base/templates/indicators.html"
};
static const unsigned char file_47[] = {
#embed "../../Themes/base/templates/layout.html"
};
static const unsigned char file_48[] = {
#embed "../../Themes/base/templates/low-vision.html"
};
static const unsigned char file_49[] = {
#embed "../../Themes/base/templates/material.html"
};
static const unsigned char file_50[] = {
#embed "../../Themes/base/templates/materials.html"
};
static const unsigned char file_51[] = {
#embed "../../Themes/base/templates/mentees.html"
};
static const unsigned char file_52[] = {
#embed "../../Themes/base/templates/mentor.html"
};
static const unsigned char file_53[] = {
#embed "../../Themes/base/templates/mentors.html"
};
static const unsigned char file_54[] = {
#embed "../../Themes/base/templates/monitoring.html"
};
static const unsigned char file_55[] = {
#embed "../../Themes/base/templates/municipalities.html"
};
static const unsigned char file_56[] = {
#embed "../../Themes/base/templates/news-item.html"
};
static const unsigned char file_57[] = {
#embed "../../Themes/base/templates/news.html"
};
static const unsigned char file_58[] = {
#embed "../../Themes/base/templates/organisation.html"
};
static const unsigned char file_59[] = {
#embed "../../Themes/base/templates/organisations.html"
};
static const unsigned char file_60[] = {
#embed "../../Themes/base/templates/page.html"
};
static const unsigned char file_61[] = {
#embed "../../Themes/base/templates/pairs.html"
};
static const unsigned char file_62[] = {
#embed "../../Themes/base/templates/partials/assets.html"
};
static const unsigned char file_63[] = {
#embed "../../Themes/base/templates/partials/breadcrumbs.html"
};
static const unsigned char file_64[] = {
#embed "../../Themes/base/templates/partials/counters.html"
};
static const unsigned char file_65[] = {
#embed "../../Themes/base/templates/partials/desk.html"
};
static const unsigned char file_66[] = {
#embed "../../Themes/base/templates/partials/entries.html"
};
static const unsigned char file_67[] = {
#embed "../../Themes/base/templates/partials/footer.html"
};
static const unsigned char file_68[] = {
#embed "../../Themes/base/templates/partials/header.html"
};
static const unsigned char file_69[] = {
#embed "../../Themes/base/templates/partials/home-numbers.html"
};
static const unsigned char file_70[] = {
#embed "../../Themes/base/templates/partials/home-roadmap.html"
};
static const unsigned char file_71[] = {
#embed "../../Themes/base/templates/partials/menu.html"
};
static const unsigned char file_72[] = {
#embed "../../Themes/base/templates/partials/municipality-tiles.html"
};
static const unsigned char file_73[] = {
#embed "../../Themes/base/templates/partials/page-foot.html"
};
static const unsigned char file_74[] = {
#embed "../../Themes/base/templates/partials/vision.html"
};
static const unsigned char file_75[] = {
#embed "../../Themes/base/templates/passport.html"
};
static const unsigned char file_76[] = {
#embed "../../Themes/base/templates/programme-bank.html"
};
static const unsigned char file_77[] = {
#embed "../../Themes/base/templates/programme.html"
};
static const unsigned char file_78[] = {
#embed "../../Themes/base/templates/programmes.html"
};
static const unsigned char file_79[] = {
#embed "../../Themes/base/templates/roadmap.html"
};
static const unsigned char file_80[] = {
#embed "../../Themes/base/templates/roadmaps.html"
};
static const unsigned char file_81[] = {
#embed "../../Themes/base/templates/search.html"
};
static const unsigned char file_82[] = {
#embed "../../Themes/base/templates/sitemap.html"
};
static const unsigned char file_83[] = {
#embed "../../Themes/base/templates/ui.html"
};
static const unsigned char file_84[] = {
#embed "../../Themes/base/theme.yaml"
};
static const unsigned char file_85[] = {
#embed "../../Themes/community/assets/theme.css"
};
static const unsigned char file_86[] = {
#embed "../../Themes/community/templates/home.html"
};
static const unsigned char file_87[] = {
#embed "../../Themes/community/theme.yaml"
};
static const unsigned char file_88[] = {
#embed "../../Themes/school/assets/theme.css"
};
static const unsigned char file_89[] = {
#embed "../../Themes/school/theme.yaml"
};

static const struct nst_theme_file files[] = {
  {"base/assets/base.css", file_0, sizeof file_0},
  {"base/assets/cards.js", file_1, sizeof file_1},
  {"base/assets/choice.js", file_2, sizeof file_2},
  {"base/assets/choose.js", file_3, sizeof file_3},
  {"base/assets/components.css", file_4, sizeof file_4},
  {"base/assets/favourites.js", file_5, sizeof file_5},
  {"base/assets/icon.svg", file_6, sizeof file_6},
  {"base/assets/print.css", file_7, sizeof file_7},
  {"base/assets/search-index.js", file_8, sizeof file_8},
  {"base/assets/search-words.js", file_9, sizeof file_9},
  {"base/assets/search.js", file_10, sizeof file_10},
  {"base/assets/stemmer.js", file_11, sizeof file_11},
  {"base/assets/theme.css", file_12, sizeof file_12},
  {"base/assets/tokens.css", file_13, sizeof file_13},
  {"base/assets/vision.js", file_14, sizeof file_14},
  {"base/templates/404.html", file_15, sizeof file_15},
  {"base/templates/calendar.html", file_16, sizeof file_16},
  {"base/templates/case.html", file_17, sizeof file_17},
  {"base/templates/cases.html", file_18, sizeof file_18},
  {"base/templates/communities.html", file_19, sizeof file_19},
  {"base/templates/community.html", file_20, sizeof file_20},
  {"base/templates/contacts.html", file_21, sizeof file_21},
  {"base/templates/contest.html", file_22, sizeof file_22},
  {"base/templates/contests.html", file_23, sizeof file_23},
  {"base/templates/course.html", file_24, sizeof file_24},
  {"base/templates/courses.html", file_25, sizeof file_25},
  {"base/templates/directives/button.html", file_26, sizeof file_26},
  {"base/templates/directives/contact.html", file_27, sizeof file_27},
  {"base/templates/directives/document-card.html", file_28, sizeof file_28},
  {"base/templates/directives/fields.html", file_29, sizeof file_29},
  {"base/templates/directives/file.html", file_30, sizeof file_30},
  {"base/templates/directives/list.html", file_31, sizeof file_31},
  {"base/templates/directives/mentor-card.html", file_32, sizeof file_32},
  {"base/templates/directives/programme-card.html", file_33, sizeof file_33},
  {"base/templates/directives/video.html", file_34, sizeof file_34},
  {"base/templates/directives/vocabulary.html", file_35, sizeof file_35},
  {"base/templates/document.html", file_36, sizeof file_36},
  {"base/templates/documents.html", file_37, sizeof file_37},
  {"base/templates/event.html", file_38, sizeof file_38},
  {"base/templates/events.html", file_39, sizeof file_39},
  {"base/templates/faq.html", file_40, sizeof file_40},
  {"base/templates/favourites.html", file_41, sizeof file_41},
  {"base/templates/glossary.html", file_42, sizeof file_42},
  {"base/templates/home.html", file_43, sizeof file_43},
  {"base/templates/incentives.html", file_44, sizeof file_44},
  {"base/templates/indicator.html", file_45, sizeof file_45},
  {"base/templates/indicators.html", file_46, sizeof file_46},
  {"base/templates/layout.html", file_47, sizeof file_47},
  {"base/templates/low-vision.html", file_48, sizeof file_48},
  {"base/templates/material.html", file_49, sizeof file_49},
  {"base/templates/materials.html", file_50, sizeof file_50},
  {"base/templates/mentees.html", file_51, sizeof file_51},
  {"base/templates/mentor.html", file_52, sizeof file_52},
  {"base/templates/mentors.html", file_53, sizeof file_53},
  {"base/templates/monitoring.html", file_54, sizeof file_54},
  {"base/templates/municipalities.html", file_55, sizeof file_55},
  {"base/templates/news-item.html", file_56, sizeof file_56},
  {"base/templates/news.html", file_57, sizeof file_57},
  {"base/templates/organisation.html", file_58, sizeof file_58},
  {"base/templates/organisations.html", file_59, sizeof file_59},
  {"base/templates/page.html", file_60, sizeof file_60},
  {"base/templates/pairs.html", file_61, sizeof file_61},
  {"base/templates/partials/assets.html", file_62, sizeof file_62},
  {"base/templates/partials/breadcrumbs.html", file_63, sizeof file_63},
  {"base/templates/partials/counters.html", file_64, sizeof file_64},
  {"base/templates/partials/desk.html", file_65, sizeof file_65},
  {"base/templates/partials/entries.html", file_66, sizeof file_66},
  {"base/templates/partials/footer.html", file_67, sizeof file_67},
  {"base/templates/partials/header.html", file_68, sizeof file_68},
  {"base/templates/partials/home-numbers.html", file_69, sizeof file_69},
  {"base/templates/partials/home-roadmap.html", file_70, sizeof file_70},
  {"base/templates/partials/menu.html", file_71, sizeof file_71},
  {"base/templates/partials/municipality-tiles.html", file_72, sizeof file_72},
  {"base/templates/partials/page-foot.html", file_73, sizeof file_73},
  {"base/templates/partials/vision.html", file_74, sizeof file_74},
  {"base/templates/passport.html", file_75, sizeof file_75},
  {"base/templates/programme-bank.html", file_76, sizeof file_76},
  {"base/templates/programme.html", file_77, sizeof file_77},
  {"base/templates/programmes.html", file_78, sizeof file_78},
  {"base/templates/roadmap.html", file_79, sizeof file_79},
  {"base/templates/roadmaps.html", file_80, sizeof file_80},
  {"base/templates/search.html", file_81, sizeof file_81},
  {"base/templates/sitemap.html", file_82, sizeof file_82},
  {"base/templates/ui.html", file_83, sizeof file_83},
  {"base/theme.yaml", file_84, sizeof file_84},
  {"community/assets/theme.css", file_85, sizeof file_85},
  {"community/templates/home.html", file_86, sizeof file_86},
  {"community/theme.yaml", file_87, sizeof file_87},
  {"school/assets/theme.css", file_88, sizeof file_88},
  {"school/theme.yaml", file_89, sizeof file_89},
};

const struct nst_theme_file *nst_theme_file(size_t number) {
  return number < sizeof files / sizeof *files ? &files[number] : 0;
}
