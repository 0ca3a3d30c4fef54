require('ordrett').set_up(0)
