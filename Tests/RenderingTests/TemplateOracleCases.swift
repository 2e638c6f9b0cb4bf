/// Templates that the engine and the real Jinja2 have to render to the same bytes.
///
/// A line is a case. `@data` sets the data of the lines after it; `⏎` is a newline and `→` a tab;
/// `name = … ‖ …` puts templates beside the page, which comes last; `#` begins a remark. Prints with
/// nothing but spaces between them are a case each.
enum TemplateOracleCases {
  static let text = #"""
    @data {"title":"Наставничество","html":"<b>\"жирно\" & 'косо'</b>","empty":"","n":5,"zero":0,"neg":-7,"f":2.5,"big":1234567,"yes":true,"no":false,"list":[3,1,2],"words":["яблоко","Арбуз","банан","арбуз"],"nothing":[],"map":{"b":2,"a":1,"c":3},"people":[{"name":"Иванова","city":"Омск","age":30,"ok":true,"tags":["a","b"]},{"name":"Петров","city":"Томск","age":25,"ok":false,"tags":[]},{"name":"Ёлкина","city":"омск","age":41,"ok":true,"tags":["c"]},{"name":"Сидоров","city":"Томск","age":25,"ok":true,"tags":["a"]}],"tree":[{"t":"1","k":[{"t":"1.1","k":[{"t":"1.1.1","k":[]}]},{"t":"1.2","k":[]}]},{"t":"2","k":[]}],"nested":[[1,2],[3,4],[5,6]],"text":"Раз два три четыре пять","long":"Институт наставничества – это поддержка молодых педагогов","lines":"один\nдва\n\nтри","url":"https://example.ru/а б?x=1&y=2","obj":{"x":{"y":{"z":"глубоко"}},"list":[{"v":1},{"v":2}]},"s":"Привет, Мир","spaces":"  край  ","num":"42","fl":"3.14"}
    # Prints and text
    Просто текст
    {{ title }}
    <p>{{ html }}</p>
    <p title="{{ html }}">x</p>
    {{ n }}{{ f }}{{ yes }}{{ no }}
    {{ "строка" }}{{ 'другая' }}
    {{ "<i>" }}
    {{ 1.0 }} {{ 10.25 }} {{ 1e3 }} {{ 1_000 }}
    {{ empty }}|
    a{{ n }}b{{ n }}c
    {{ "a\nb" }}
    {{ "таб\tx" }} {{ 'кав\'ычка' }}
    {{ "a" "b" 'c' }}
    {{ obj.x.y.z }}
    {{ obj["x"]["y"].z }}
    {{ obj.list[1].v }}
    {{ obj.list.0.v }}
    {{ people[0].name }} {{ people[-1].name }}
    {{ list[0] }}{{ list[-1] }}
    {{ title[0] }}{{ title[-1] }}
    {{ map.a }}{{ map["b"] }}
    строка⏎
    строка⏎⏎
    ⏎⏎{{ n }}⏎⏎
    # Arithmetic
    {{ 1 + 2 }} {{ 5 - 7 }} {{ 3 * 4 }} {{ 7 / 2 }} {{ 7 // 2 }} {{ 7 % 3 }} {{ 2 ** 8 }}
    {{ -7 // 2 }} {{ -7 % 3 }} {{ 7 % -3 }} {{ 7 // -2 }}
    {{ 7.5 // 2 }} {{ -7.5 % 2 }} {{ 7.5 % 2 }}
    {{ 6 / 3 }} {{ 1 / 3 }} {{ 2 / 3 }}
    {{ 0.1 + 0.2 }} {{ 1e16 }} {{ 1.5e-7 }} {{ 123456789.123 }}
    {{ -n }} {{ +n }} {{ - n + 1 }}
    {{ 2 + 3 * 4 }} {{ (2 + 3) * 4 }} {{ 2 * 3 + 4 }}
    {{ -2 ** 2 }} {{ 2 ** 3 ** 2 }} {{ 2 ** -1 }}
    {{ 10 - 3 - 2 }} {{ 100 / 10 / 2 }}
    {{ yes + 1 }} {{ true * 3 }}
    {{ "а" + "б" }} {{ "аб" * 3 }} {{ 3 * "-" }}
    {{ title ~ " " ~ n }} {{ n ~ f ~ yes }}
    {{ html ~ "<" }}
    {{ ([1] + [2])|join(",") }} {{ ([0] * 3)|join }}
    {{ n + f }} {{ n * f }} {{ n - f }}
    {{ 5 // 2.0 }} {{ 4 / 2 }} {{ 2 ** 0.5 if false else 1 }}
    # Comparisons
    {{ 1 < 2 }} {{ 2 <= 2 }} {{ 3 > 4 }} {{ 4 >= 4 }} {{ 1 == 1.0 }} {{ 1 != 2 }}
    {{ 1 < n < 10 }} {{ 1 < n < 3 }} {{ 1 < 3 == 3 }}
    {{ "а" < "б" }} {{ "Я" < "а" }} {{ "а" == "а" }}
    {{ 3 in list }} {{ 9 in list }} {{ 9 not in list }}
    {{ "ставн" in title }} {{ "x" in title }} {{ "" in title }}
    {{ "a" in map }} {{ "z" in map }} {{ "z" not in map }}
    {{ [1,2] == [1,2] }} {{ [1,2] < [1,3] }} {{ [1] != [2] }}
    {{ {"a":1} == {"a":1} }} {{ true == 1 }} {{ false == 0 }}
    {{ not yes }} {{ not no }} {{ not not n }}
    {{ yes and no }} {{ yes or no }} {{ n and f }} {{ zero or "ноль" }} {{ empty or title }}
    {{ zero and x }} {{ n or x }}
    {{ 1 if yes else 2 }} {{ 1 if no else 2 }}
    {{ "a" if zero else "b" if n else "c" }}
    {{ ("a" if yes else "b") ~ "!" }}
    {{ not n == 5 }} {{ not (n == 5) }} {{ yes and not no }}
    {{ 1 == 1 and 2 == 2 or no }}
    # Filters over texts
    {{ title|upper }} {{ title|lower }} {{ s|upper|lower }}
    {{ "пРИВЕТ мИР"|capitalize }} {{ "пРИВЕТ мИР-труд (май)"|title }}
    {{ spaces|trim }}| {{ "--a--"|trim("-") }} {{ "xxaxx"|trim(chars="x") }}
    {{ s|replace("Мир", "Труд") }} {{ "ааа"|replace("а", "б", 2) }} {{ "aaa"|replace("a","") }}
    {{ "ab"|replace("", "-") }}
    {{ html|replace("<b>", "[") }}
    {{ html|escape }} {{ html|e }} {{ html|e|e }} {{ html|e|upper }}
    {{ html|forceescape }} {{ html|e|forceescape }}
    {{ text|truncate(10) }} {{ text|truncate(10, true) }} {{ text|truncate(12, false, "…") }} {{ text|truncate(100) }}
    {{ long|truncate(20) }} {{ long|truncate(20, leeway=0) }} {{ long|truncate(length=25, end="!") }} {{ text|truncate(20, true, "…", 0) }}
    {{ text|wordcount }} {{ "a-b c_d 5"|wordcount }} {{ ""|wordcount }}
    {{ title|length }} {{ list|length }} {{ map|length }} {{ nothing|count }} {{ "ёж"|length }}
    {{ lines|indent }} {{ lines|indent(2, true) }} {{ lines|indent(2, blank=true) }} {{ lines|indent("> ") }}
    {{ "<p>a  <b>b</b>&nbsp;&amp; c</p><!-- x -->"|striptags }}
    {{ html|striptags }} {{ (html|e)|striptags }}
    {{ title|reverse }} {{ "abc"|reverse }}
    {{ "a b/c?d=é&x"|urlencode }} {{ url|urlencode }} {{ "~-._"|urlencode }}
    {{ {"a":"б в","c":1}|urlencode }}
    {{ "%s и %d"|format("а", 5) }} {{ "%.2f"|format(3.14159) }} {{ "%05d|%5s|%-5s|"|format(42, "a", "b") }} {{ "100%%"|format }}
    {{ "%.1f %.0f %f"|format(2.25, 2.5, 1) }} {{ "%s"|format("<") }}
    {{ n|string ~ "x" }} {{ f|string|length }}
    {{ "центр"|center(11) }}| {{ "ab"|center(5) }}| {{ "abc"|center(6) }}|
    {{ s.upper() }} {{ s.lower() }} {{ "a,b,c".split(",")|join("-") }} {{ " a  b ".split()|join("-") }}
    {{ s.startswith("При") }} {{ s.endswith("ир") }} {{ s.startswith("x") }}
    {{ " x ".strip() }}| {{ "xxa".lstrip("x") }} {{ "axx".rstrip("x") }} {{ " a ".lstrip() }}|
    {{ s.replace("Мир", "Май") }} {{ "-".join(words) }} {{ "a b".title() }} {{ "a".capitalize() }}
    {{ "a,b,c".split(",", 1)|join("|") }} {{ "".split(",")|length }} {{ "".split()|length }}
    # Filters over numbers
    {{ -5|abs }} {{ neg|abs }} {{ (-2.5)|abs }} {{ neg|abs + 1 }}
    {{ 2.5|round }} {{ 3.5|round }} {{ 2.567|round(2) }} {{ 2.565|round(2) }} {{ 1.005|round(2) }} {{ -2.5|round }}
    {{ 2.1|round(0, "ceil") }} {{ 2.9|round(0, "floor") }} {{ 42.55|round(1, "floor") }} {{ 2.51|round(1,"ceil") }}
    {{ 5|round }} {{ 1234|round(-2) }} {{ 2.675|round(2) }} {{ 0.125|round(2) }} {{ 0.375|round(2) }}
    {{ "42"|int + 1 }} {{ "x"|int }} {{ "x"|int(7) }} {{ 3.99|int }} {{ "3.7"|int }} {{ "ff"|int(0, 16) }} {{ " 5 "|int }}
    {{ "3.5"|float + 1 }} {{ "x"|float }} {{ "x"|float(1.5) }} {{ 3|float }} {{ fl|float * 2 }}
    {{ list|sum }} {{ people|sum("age") }} {{ list|sum(start=10) }} {{ [1.5, 2]|sum }} {{ nothing|sum }} {{ people|sum(attribute="age", start=1) }}
    {{ list|min }} {{ list|max }} {{ words|min }} {{ words|max }} {{ (people|max(attribute="age")).name }} {{ (people|min(attribute="age")).name }}
    # Filters over lists
    {{ list|join }} {{ list|join(", ") }} {{ words|join("<br>") }} {{ people|join(", ", attribute="name") }} {{ people|join(", ", "city") }}
    {{ [html, html|e]|join(",") }} {{ ["<", ">"]|join("&"|e) }}
    {{ list|first }} {{ list|last }} {{ title|first }} {{ title|last }} {{ map|first }}
    {{ list|sort|join(",") }} {{ list|sort(true)|join(",") }} {{ list|sort(reverse=true)|join }} {{ words|sort|join(",") }} {{ words|sort(case_sensitive=true)|join(",") }}
    {{ people|sort(attribute="age")|map(attribute="name")|join(",") }} {{ people|sort(attribute="age", reverse=true)|map(attribute="name")|join(",") }}
    {{ people|sort(attribute="city,name")|map(attribute="name")|join(",") }}
    {{ words|unique|join(",") }} {{ words|unique(true)|join(",") }} {{ people|unique(attribute="city")|map(attribute="name")|join(",") }} {{ [1,1,2]|unique|join }}
    {{ list|reverse|join(",") }} {{ title|list|join("-") }} {{ map|list|join(",") }}
    {% for row in list|batch(2) %}[{{ row|join(",") }}]{% endfor %}
    {% for row in list|batch(2, "x") %}[{{ row|join(",") }}]{% endfor %}
    {% for c in range(10)|slice(3) %}[{{ c|join(",") }}]{% endfor %}
    {% for c in range(10)|slice(4, "x") %}[{{ c|join(",") }}]{% endfor %}
    {{ people|map(attribute="name")|join(", ") }} {{ words|map("upper")|join(",") }} {{ words|map("replace", "а", "*")|join(",") }} {{ people|map(attribute="tags")|map("join", "+")|join(";") }}
    {{ obj.list|map(attribute="v")|sum }} {{ people|map(attribute="zip", default="нет")|join(",") }} {{ nested|map("first")|join(",") }} {{ nested|map(attribute=1)|join(",") }}
    {{ people|selectattr("ok")|map(attribute="name")|join(",") }} {{ people|rejectattr("ok")|map(attribute="name")|join(",") }}
    {{ people|selectattr("age", "gt", 28)|map(attribute="name")|join(",") }} {{ people|selectattr("city", "equalto", "Томск")|list|length }} {{ people|selectattr("city", "in", ["Омск"])|list|length }} {{ people|rejectattr("age", "==", 25)|map(attribute="age")|join(",") }}
    {{ list|select("odd")|join(",") }} {{ list|reject("odd")|join(",") }} {{ [0,1,"",2]|select|join(",") }} {{ list|select("greaterthan", 1)|join(",") }} {{ [1,"a",2]|select("string")|join }} {{ [1,2,3,4]|select("divisibleby", 2)|join }}
    {% for c, items in people|groupby("city") %}{{ c }}:{{ items|map(attribute="name")|join("+") }};{% endfor %}
    {% for g in people|groupby("age") %}{{ g.grouper }}={{ g.list|length }} {% endfor %}
    {% for g in people|groupby("city", case_sensitive=true) %}{{ g.grouper }}{{ g[1]|length }}{{ g[0] }};{% endfor %}
    {% for g in people|groupby("zip", default="-") %}{{ g.grouper }}{{ g.list|length }}{% endfor %}
    {% for k, v in map|dictsort %}{{ k }}{{ v }}{% endfor %} {% for k, v in map|dictsort(by="value") %}{{ k }}{% endfor %} {% for k, v in map|dictsort(reverse=true) %}{{ k }}{% endfor %}
    {% for k, v in map|items %}{{ k }}={{ v }},{% endfor %} {% for k, v in map.items() %}{{ k }}{{ v }}{% endfor %} {{ map.keys()|join }} {{ map.values()|join }} {{ map.get("a") }} {{ map.get("z", "нет") }}
    {{ people[0]["name"]|upper }}
    {{ list|tojson }} {{ map|tojson }} {{ html|tojson }} {{ title|tojson }} {{ [1.5, true, none, "a\"b"]|tojson }} {{ nothing|tojson }} {{ {}|tojson }}
    {{ people[0]|tojson(indent=2) }}
    <script type="application/ld+json">{{ {"@type": "Person", "name": title, "x": "</script>"}|tojson }}</script>
    # default
    {{ missing|default("нет") }} {{ title|default("нет") }} {{ empty|default("нет") }}| {{ empty|default("нет", true) }} {{ missing|default }}| {{ missing|d("x") }} {{ obj.q|default("y") }} {{ zero|default(1, boolean=true) }} {{ no|default("да", true) }}
    {{ missing|default(title|upper) }} {{ (missing|default([]))|length }} {{ list[9]|default("мало") }}
    # Tests
    {{ title is defined }} {{ missing is defined }} {{ missing is undefined }} {{ obj.q is defined }} {{ obj.x is defined }} {{ title is not defined }}
    {{ none is none }} {{ title is none }} {{ 5 is number }} {{ "5" is number }} {{ 5.5 is float }} {{ 5 is integer }} {{ 5 is float }} {{ true is boolean }} {{ 1 is boolean }}
    {{ title is string }} {{ 5 is string }} {{ map is mapping }} {{ list is mapping }} {{ list is sequence }} {{ list is iterable }} {{ 5 is iterable }} {{ title is iterable }}
    {{ 3 is odd }} {{ 4 is even }} {{ 3 is even }} {{ 9 is divisibleby 3 }} {{ 9 is divisibleby(2) }} {{ neg is odd }}
    {{ 5 is eq 5 }} {{ 5 is equalto(6) }} {{ 5 is ne 6 }} {{ 5 is lt 6 }} {{ 5 is le(5) }} {{ 5 is gt 6 }} {{ 5 is ge 5 }} {{ 5 is greaterthan 4 }} {{ 5 is lessthan 4 }}
    {{ 3 is in list }} {{ "a" is in "abc" }} {{ 5 is in(list) }} {{ true is true }} {{ 1 is true }} {{ false is false }} {{ "abc" is lower }} {{ "ABC" is upper }} {{ "aB" is lower }}
    {{ html is escaped }} {{ (html|e) is escaped }} {{ not title is string }} {{ title is string and n is number }} {{ 5 is not odd }}
    {% if missing is defined and missing %}а{% else %}б{% endif %}
    # if
    {% if yes %}да{% endif %}{% if no %}нет{% endif %}
    {% if no %}1{% elif zero %}2{% elif n %}3{% else %}4{% endif %}
    {% if nothing %}a{% else %}пусто{% endif %}{% if map %}есть{% endif %}{% if empty %}x{% endif %}{% if zero %}x{% endif %}{% if "0" %}y{% endif %}
    {% if n > 3 and list %}{% if yes %}внутри{% endif %}{% endif %}
    {% if n == 5 %}{% set v = "а" %}{% else %}{% set v = "б" %}{% endif %}{{ v }}
    # for
    {% for i in list %}{{ i }},{% endfor %}
    {% for i in nothing %}{{ i }}{% else %}пусто{% endfor %}
    {% for p in people %}{{ loop.index }}.{{ p.name }}{{ ", " if not loop.last else "" }}{% endfor %}
    {% for i in list %}{{ loop.index0 }}{{ loop.revindex }}{{ loop.revindex0 }}{{ loop.first }}{{ loop.last }}{{ loop.length }};{% endfor %}
    {% for i in list %}{{ loop.cycle("а", "б") }}{% endfor %}
    {% for p in people %}{% if loop.changed(p.age) %}[{{ p.age }}]{% endif %}{{ p.name }}{% endfor %}
    {% for i in list %}{{ loop.previtem if not loop.first else "-" }}{{ i }}{{ loop.nextitem if not loop.last else "-" }};{% endfor %}
    {% for i in list %}{{ loop.previtem is defined }}{{ loop.nextitem|default("к") }} {% endfor %}
    {% for k in map %}{{ k }}{% endfor %} {% for c in "абв" %}{{ c }}-{% endfor %}
    {% for a, b in nested %}{{ a }}+{{ b }} {% endfor %} {% for (a, b) in nested %}{{ a * b }} {% endfor %}
    {% for i in range(5) %}{{ i }}{% endfor %} {% for i in range(2, 5) %}{{ i }}{% endfor %} {% for i in range(10, 0, -3) %}{{ i }},{% endfor %}
    {% for p in people if p.ok %}{{ loop.index }}/{{ loop.length }}{{ p.name }} {% endfor %}
    {% for p in people if p.age > 100 %}{{ p.name }}{% else %}никого{% endfor %}
    {% for i in list %}{% for j in list %}{{ i * j }}{{ " " if not loop.last else "" }}{% endfor %}|{% endfor %}
    {% for i in list %}{% set outer = loop %}{% for j in [1,2] %}{{ outer.index }}{{ loop.index }}{{ outer.last }} {% endfor %}{% endfor %}
    {% set x = 0 %}{% for i in list %}{% set x = x + i %}{{ x }}{% endfor %}{{ x }}
    {% set ns = namespace(total=0) %}{% for i in list %}{% set ns.total = ns.total + i %}{% endfor %}{{ ns.total }}
    {% set ns = namespace() %}{% set ns.a = "б" %}{{ ns.a }}
    {% for n in tree recursive %}<li>{{ n.t }}{% if n.k %}<ul>{{ loop(n.k) }}</ul>{% endif %}</li>{% endfor %}
    {% for n in tree recursive %}{{ loop.depth }}{{ loop.depth0 }}{{ n.t }}({{ loop(n.k) }}){% endfor %}
    {% for i in [] %}{% else %}{% for j in list %}{{ j }}{% endfor %}{% endfor %}
    {% for i in list %}{{ i }}{% endfor %}{% for i in list|sort %}{{ i }}{% endfor %}
    {% for x in [1,2,3] if x is odd %}{{ x }}{% endfor %}
    {% for i in 1, 2, 3 %}{{ i }}{% endfor %}
    {% for p in people %}{% for t in p.tags %}{{ p.name }}{{ t }} {% else %}-{% endfor %}{% endfor %}
    {% for i in list %}{% if loop.first %}{% set a = "1" %}{% else %}{% set a = "2" %}{% endif %}{{ a }}{% endfor %}
    {% set i = "вне" %}{% for i in list %}{{ i }}{% endfor %}{{ i }}
    # set, with
    {% set a = 1 %}{% set b = a + 1 %}{{ a }}{{ b }}{% set a = 3 %}{{ a }}
    {% set a, b = 1, 2 %}{{ a }}{{ b }} {% set c, d = [3, 4] %}{{ c }}{{ d }}
    {% set a = [1, 2, 3] %}{{ a|length }} {% set m = {"x": 1, "y": [2]} %}{{ m.x }}{{ m.y[0] }}
    {% set a %}<b>{{ html }}</b>{% endset %}{{ a }}
    {% set a | upper %}текст {{ n }}{% endset %}{{ a }}
    {% set a | upper | replace("Т", "<") %}текст{% endset %}{{ a }}
    {% with a = 1, b = 2 %}{{ a + b }}{% endwith %} {% with %}{% set q = 5 %}{{ q }}{% endwith %}
    {% set a = 1 %}{% with a = 2 %}{{ a }}{% endwith %}{{ a }}
    {% set a = 1 %}{% with a = 2, b = a %}{{ a }}{{ b }}{% endwith %}
    {% with a = {"k": "v"} %}{% for k in a %}{{ k }}{{ a[k] }}{% endfor %}{% endwith %}
    {% filter upper %}привет {{ title }}{% endfilter %} {% filter trim|replace("а", "о") %} мама {% endfilter %}
    {% filter replace("x", "<") %}axb{{ html }}{% endfilter %}
    # Whitespace, comments, raw
    a {%- if yes %} b {%- endif %} c
    a {% if yes -%} b {% endif -%} c
    a⏎  {%- if yes -%}  ⏎ b ⏎ {%- endif -%} ⏎c
    {{- n -}} x {{- n -}}
    a {# комментарий #} b
    a {#- комментарий -#} b
    a⏎{# {{ n }} {% if %} #}⏎b
    {% raw %}{{ не печать }} {% if %}{% endraw %}
    {% raw -%}  x {{ a }}  {%- endraw %} y
    a {%- raw %} x {% endraw -%} b
    {%- for i in list -%} {{ i }} {%- endfor -%}
    <ul>⏎{% for i in list %}⏎  <li>{{ i }}</li>⏎{% endfor %}⏎</ul>⏎
    <ul>⏎{%- for i in list %}⏎  <li>{{ i }}</li>⏎{%- endfor %}⏎</ul>⏎
    {%+ if yes %} x{%+ endif %}
    {{ "{{" }} {{ '{%' }} {{ "}}" }}
    { { не печать } } {% if yes %}{ x }{% endif %} 100 %
    {{ {"a": {"b": 1}}["a"]["b"] }} {{ {'x': 1}.x }}
    # Macros
    {% macro m(a, b="я") %}{{ a }}-{{ b }}{% endmacro %}{{ m("x") }} {{ m("x", "y") }} {{ m(a="1", b="2") }} {{ m(b="2", a="<") }}
    {% macro m(a) %}<b>{{ a }}</b>{% endmacro %}{{ m(html) }} {{ m(m(1)) }} {{ m("a")|upper }} {% set r = m("z") %}{{ r }}
    {% macro m() %}{{ varargs|join(",") }}{% endmacro %}{{ m(1, 2, 3) }} {{ m() }}
    {% macro m() %}{% for k, v in kwargs|dictsort %}{{ k }}={{ v }} {% endfor %}{% endmacro %}{{ m(a=1, b=2) }}
    {% macro m(a, b=a) %}{{ a }}{{ b|default("нет") }}{% endmacro %}{{ m("1") }}
    {% macro m(x) %}{{ x|default("пусто") }}{% endmacro %}{{ m() }} {{ m(1) }}
    {% macro m(n) %}{% if n > 0 %}{{ n }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(4) }}
    {% set x = 1 %}{% macro m() %}{{ x }}{% endmacro %}{% set x = 2 %}{{ m() }}
    {% macro m() %}{{ title }}{% endmacro %}{{ m() }}
    {% macro a() %}A{{ b() }}{% endmacro %}{% macro b() %}B{% endmacro %}{{ a() }}
    {% macro m(t) %}<div>{{ t }}: {{ caller() }}</div>{% endmacro %}{% call m("x") %}тело {{ n }}{% endcall %}
    {% macro m(l) %}{% for i in l %}{{ caller(i, loop.index) }}{% endfor %}{% endmacro %}{% call(x, k) m(list) %}[{{ k }}:{{ x }}]{% endcall %}
    {% macro m() %}{% if caller %}{{ caller() }}{% endif %}{% endmacro %}{% call m() %}есть{% endcall %}
    {% for p in people %}{% macro row(x) %}{{ p.name }}{{ x }}{% endmacro %}{{ row(loop.index) }} {% endfor %}
    {% macro outer() %}({{ caller() }}){% endmacro %}{% call outer() %}{% call outer() %}x{% endcall %}{% endcall %}
    {% macro wrap(i) %}({{ caller(i) }}){% endmacro %}{% for i in list %}{% call(x) wrap(i) %}{{ x }}{{ i }}{% endcall %}{% endfor %}
    {% macro m(a) -%}  x{{ a }}  {%- endmacro %}[{{ m(1) }}]
    {% macro m(a, b) %}{% set c = a ~ b %}{{ c }}{% endmacro %}{{ m(1, 2) }}{{ m("x", "y") }}
    {{ m is defined }}{% macro m() %}{% endmacro %}{{ m is defined }} {{ m is callable }}
    # Slices
    {{ list[1:]|join }} {{ list[:1]|join }} {{ list[::-1]|join }} {{ list[-2:]|join }} {{ title[:3] }} {{ title[3:6] }} {{ title[::-1] }} {{ list[5:]|length }} {{ title[-3:] }} {{ title[::2] }}
    {{ range(10)[2:8:2]|join }} {{ range(10)|list|length }} {{ (1, 2, 3)[1] }} {{ [[1,2],[3]][0][1] }} {{ "абв"[1] }}
    {{ [1,2,3,][2] }} {{ ()|length }} {{ (1,)|length }} {{ {"a":1,}|length }}
    {{ dict(a=1, b=2).b }} {{ dict(a=1)|length }}
    # include
    inc.html = [{{ n }}] ‖ а{% include "inc.html" %}б
    inc.html = {{ x }}{{ n }} ‖ {% set x = "л" %}{% include "inc.html" %}
    inc.html = {{ i }}, ‖ {% for i in list %}{% include "inc.html" %}{% endfor %}
    inc.html = {{ loop.index }} ‖ {% for i in list %}{{ loop.index }}{% include "inc.html" %}{% endfor %}
    {% include "none.html" ignore missing %}пусто
    b.html = B ‖ {% include ["a.html", "b.html"] %}
    b.html = B ‖ {% set f = "b.html" %}{% include f %}
    inc.html = {{ title }}{{ x|default("-") }} ‖ {% set x = 1 %}{% include "inc.html" without context %}
    inc.html = {% set x = 5 %}{{ x }} ‖ {% set x = 1 %}{% include "inc.html" %}{{ x }}
    a.html = A{% include "b.html" %} ‖ b.html = B{{ n }} ‖ {% include "a.html" %}
    inc.html = текст⏎ ‖ ({% include "inc.html" %})
    inc.html = {{ p.name }}/{{ q }} ‖ {% with q = 1 %}{% for p in people %}{% include "inc.html" %} {% endfor %}{% endwith %}
    # import
    m.html = {% macro f(x) %}({{ x }}){% endmacro %} ‖ {% import "m.html" as m %}{{ m.f(1) }}{{ m.f(html) }}
    m.html = {% macro f(x) %}[{{ x }}]{% endmacro %}{% macro g() %}G{% endmacro %} ‖ {% from "m.html" import f, g as h %}{{ f(2) }}{{ h() }}
    m.html = {% macro f() %}{{ title }}{% endmacro %} ‖ {% from "m.html" import f %}{{ f() }}
    m.html = {% macro f() %}{{ x }}{% endmacro %} ‖ {% set x = 7 %}{% from "m.html" import f with context %}{{ f() }}
    m.html = {% set version = "1.2" %}{% macro f() %}{{ version }}{% endmacro %} ‖ {% import "m.html" as m %}{{ m.version }}{{ m.f() }}
    m.html = {% macro a() %}a{{ b() }}{% endmacro %}{% macro b() %}b{% endmacro %} ‖ {% import "m.html" as m %}{{ m.a() }}
    m.html = {% macro card(p) %}<i>{{ p.name }}</i>{{ caller() }}{% endmacro %} ‖ {% import "m.html" as m %}{% for p in people %}{% call m.card(p) %}{{ p.age }}{% endcall %}{% endfor %}
    m.html = {% macro f(x) %}{{ x }}{% endmacro %} ‖ {% import "m.html" as m %}{% set s = m.f("<") %}{{ s }}{{ s|length }}{{ m.f("a")|upper }}
    m.html = {% macro f() %}1{% endmacro %} ‖ n.html = {% import "m.html" as m %}{% macro g() %}{{ m.f() }}2{% endmacro %} ‖ {% from "n.html" import g %}{{ g() }}
    # extends
    base.html = ({% block a %}А{% endblock %}|{% block b %}Б{% endblock %}) ‖ {% extends "base.html" %}{% block a %}1{% endblock %}
    base.html = [{% block a %}А{% endblock %}] ‖ {% extends "base.html" %}{% block a %}{{ super() }}+{{ super() }}{% endblock %}
    base.html = {% block a %}{{ n }}{% endblock %} ‖ mid.html = {% extends "base.html" %}{% block a %}m{{ super() }}{% endblock %} ‖ {% extends "mid.html" %}{% block a %}p{{ super() }}{% endblock %}
    base.html = {% block a %}А{% endblock %} ‖ mid.html = {% extends "base.html" %} ‖ {% extends "mid.html" %}{% block a %}{{ super() }}!{% endblock %}
    base.html = {% block a %}[{% block b %}б{% endblock %}]{% endblock %} ‖ {% extends "base.html" %}{% block b %}в{% endblock %}
    base.html = {% block a %}[{% block b %}б{% endblock %}]{% endblock %} ‖ {% extends "base.html" %}{% block a %}({{ super() }}){% endblock %}{% block b %}в{% endblock %}
    base.html = {% block t %}Заголовок{% endblock %}: {{ self.t() }} ‖ {% extends "base.html" %}{% block t %}Свой{% endblock %}
    base.html = {{ x }}{% block a %}{% endblock %} ‖ {% extends "base.html" %}{% set x = "из наследника" %}{% block a %}{{ x }}{% endblock %}
    base.html = {% set x = "основа" %}{% block a %}{% endblock %} ‖ {% extends "base.html" %}{% set x = "наследник" %}{% block a %}{{ x }}{% endblock %}
    base.html = {% block a %}{% endblock %} ‖ {% extends "base.html" %}{% macro m(x) %}({{ x }}){% endmacro %}{% block a %}{{ m(1) }}{% endblock %}
    m.html = {% macro m(x) %}({{ x }}){% endmacro %} ‖ base.html = {% block a %}{% endblock %} ‖ {% extends "base.html" %}{% import "m.html" as m %}{% block a %}{{ m.m(1) }}{% endblock %}
    base.html = {% for i in list %}{% block a scoped %}{{ i }}{% endblock %}{% endfor %} ‖ {% extends "base.html" %}{% block a %}[{{ i }}]{% endblock %}
    base.html = {% for i in list %}{% block a %}-{% endblock %}{% endfor %} ‖ {% extends "base.html" %}{% block a %}{{ i|default("нет") }}{% endblock %}
    base.html = <a>{% block a %}{% endblock a %}</a>⏎ ‖ {% extends "base.html" %}⏎мимо⏎{% block a %}⏎x⏎{% endblock a %}⏎мимо
    base.html = {% block a required %}{% endblock %} ‖ {% extends "base.html" %}{% block a %}есть{% endblock %}
    base.html = {% block a %}{% endblock %} ‖ inc.html = {{ q|default("?") }} ‖ {% extends "base.html" %}{% block a %}{% set q = 1 %}{% include "inc.html" %}{% endblock %}
    base.html = {% block a %}{% endblock %} ‖ {% extends "base.html" %}{% block a %}{% for p in people %}{{ p.name }}{{ loop.index }}{% endfor %}{% endblock %}
    base.html = {% block a %}{% endblock %} ‖ {% extends "base.html" %}{% if yes %}{% set z = 9 %}{% endif %}{% block a %}{{ z }}{% endblock %}
    <title>{% block t %}А{% endblock %}</title><h1>{{ self.t() }}</h1>
    base.html = <body class="{% block c %}{% endblock %}"> ‖ {% extends "base.html" %}{% block c %}page {{ html }}{% endblock %}
    base.html = {% block a %}x{% endblock %} ‖ inc.html = {% extends "base.html" %}{% block a %}i{{ super() }}{% endblock %} ‖ ({% include "inc.html" %}{% block a %}p{% endblock %})
    # Places in HTML
    <a href="{{ url }}">x</a>
    <a href="/поиск?q={{ title|urlencode }}">x</a>
    <a class="a{% if yes %} b{% endif %}" data-x='{{ html }}'>x</a>
    <input{% if yes %} checked{% endif %} value="{{ n }}">
    <option{{ " selected" if yes else "" }}>x</option>
    <p style="width: {{ n }}%">x</p>
    <!-- {{ html }} --><p>{{ n }}</p>
    <{% if yes %}h2{% else %}h3{% endif %}>{{ title }}</{% if yes %}h2{% else %}h3{% endif %}>
    <img src="{{ "a.png" }}" alt="{{ html }}">
    <div {% if yes %}class="x"{% endif %} {% for k, v in map|dictsort %}{% if v > 1 %}data-y="{{ v }}"{% endif %}{% endfor %}>x</div>
    # A page as themes write them
    m.html = {% macro card(p, level=2) -%}⏎<article class="card{% if not p.ok %} card--busy{% endif %}">⏎  <h{% if level == 2 %}2{% else %}3{% endif %}>{{ p.name }}</h{% if level == 2 %}2{% else %}3{% endif %}>⏎  {%- if p.tags %}⏎  <ul>{% for t in p.tags %}<li>{{ t }}</li>{% endfor %}</ul>⏎  {%- endif %}⏎</article>⏎{%- endmacro %} ‖ base.html = <!doctype html>⏎<title>{% block title %}{{ title }}{% endblock %}</title>⏎<main>{% block main %}{% endblock %}</main>⏎ ‖ {% extends "base.html" %}⏎{% from "m.html" import card %}⏎{% block title %}Список – {{ super() }}{% endblock %}⏎{% block main %}⏎{% for p in people|sort(attribute="name") %}⏎{{ card(p) }}⏎{% else %}⏎<p>Никого</p>⏎{% endfor %}⏎{% endblock %}
    """#
}
