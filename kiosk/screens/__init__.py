"""QObjects that QML binds to, one per audience. They hold no rules: they ask the use cases."""
