"""Two invented outlets: 云屿日报 in Python, 青岚网 in TOML."""

from importlib.resources import files

from govnews import BlockKind, Outlet, Rule

YUNYU = Outlet(
    key="yunyu-daily",
    name="云屿日报",
    names=("云屿网",),
    ours={"本网": "云屿网"},
    domains=("yunyu.example",),
    place="四川省内江市",
    marks=("云屿日报社版权所有",),
    families=("gov-portal",),
    rules=(
        Rule(
            "yunyu-home",
            BlockKind.WIDGET,
            r"^把新闻带回家$",
            weight=8.0,
            examples=("把新闻带回家",),
            counter_examples=("他把新闻带回家,读给父亲听。",),
        ),
    ),
)
QINGLAN = files(__name__) / "qinglan.toml"
